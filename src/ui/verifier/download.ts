/** Hands text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name from a label: letters, digits and dashes of any script, never a path. */
export function fileName(label: string, ending: string): string {
  const plain = label
    .replace(/^https?:\/\//i, '')
    .replace(/\.(?:json|png|svg|pdf|jwt|jpe?g)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'legible'}${ending}`;
}

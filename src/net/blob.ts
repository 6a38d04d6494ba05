/**
 * What a `blob:` address of the page stands for, as base64: bytes that the page itself has in memory. No host is asked.
 *
 * @param cap bytes that it may have at most
 * @throws RangeError when it has more, TypeError when the page has given it up or it is no such address
 */
export async function blobAsBase64(url: string, cap: number): Promise<string> {
  if (!url.startsWith('blob:')) throw new TypeError('not a blob');
  const blob = await (await fetch(url)).blob();
  if (blob.size > cap) throw new RangeError('too large');
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/s, ''));
    reader.readAsDataURL(blob);
  });
}

/** Longest side in pixels at which a picture is searched: a photo has far more than its QR code needs. */
const MAX_SIDE = 1_800;

/**
 * The text of a QR code in a picture: a photo of a certificate, a scan. Nothing when there is none, or when the
 * bytes are no picture. The decoder is loaded when the first picture comes. Never rejects.
 */
export async function qrInPicture(bytes: Uint8Array, type: string): Promise<string | undefined> {
  try {
    const whole = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type }));
    const scale = Math.min(1, MAX_SIDE / Math.max(whole.width, whole.height));
    const width = Math.max(1, Math.round(whole.width * scale));
    const height = Math.max(1, Math.round(whole.height * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) return undefined;
    // what is transparent counts as paper
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(whole, 0, 0, width, height);
    whole.close();
    const { default: jsQR } = await import('jsqr');
    const code = jsQR(context.getImageData(0, 0, width, height).data, width, height);
    return code?.data.trim() || undefined;
  } catch {
    return undefined;
  }
}

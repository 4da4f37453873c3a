const pieceSize = 32_768;

/** UTF-16 as it stands: lone surrogates stay, an odd last byte is a replacement character. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = bytes.length >> 1;
  const pieces: string[] = [];
  for (let from = 0; from < units; from += pieceSize) {
    const piece = new Uint16Array(Math.min(pieceSize, units - from));
    for (let at = 0; at < piece.length; at++) piece[at] = view.getUint16(2 * (from + at), !bigEndian);
    pieces.push(String.fromCharCode(...piece));
  }
  if (bytes.length % 2 === 1) pieces.push("\ufffd");
  return pieces.join("");
}

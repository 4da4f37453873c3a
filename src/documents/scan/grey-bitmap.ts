import type { PageImage } from "../pdf/page-image.ts";

/** A picture in grey as a Netpbm file (PGM, P5), which Tesseract reads as it stands. */
export function greyBitmap({ width, height, grey }: PageImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

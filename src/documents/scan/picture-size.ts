/** How many pixels a picture has across and down. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a PNG, JPEG, BMP, GIF, TIFF or WebP file says at its start that it has; undefined where it does not say. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sizeOf(bytes, view);
  } catch (error) {
    // Read beyond the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeOf(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith("\x89PNG")) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (start.startsWith("BM"))
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  if (start.startsWith("\xff\xd8")) return jpegSize(view);
  if (start.startsWith("GIF8")) return gifSize(view);
  if (start.startsWith("II*\0")) return tiffSize(view, true);
  if (start.startsWith("MM\0*")) return tiffSize(view, false);
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return webpSize(view, start.slice(12, 16));
  return undefined;
}

/** The frame header of a JPEG file, SOF0 to SOF15 but for DHT, JPG and DAC (ITU T.81, table B.1). */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The frames of a GIF file below each other, since whoever reads one unpacks them all (GIF89a, sections 18 to 22). */
function gifSize(view: DataView): PictureSize {
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let [width, height] = [view.getUint16(6, true), 0];
  for (let at = 13 + colours(view.getUint8(10)); at < view.byteLength; ) {
    const kind = view.getUint8(at);
    if (kind !== 0x21 && kind !== 0x2c) break;
    if (kind === 0x2c) {
      width = Math.max(width, view.getUint16(at + 5, true));
      height += view.getUint16(at + 7, true);
    }
    at += kind === 0x21 ? 2 : 11 + colours(view.getUint8(at + 9));
    // Pieces, each behind its length, up to one of none.
    while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at++;
  }
  return { width, height: Math.max(height, view.getUint16(8, true)) };
}

const [widthTag, heightTag, short] = [256, 257, 3];

/** The fields ImageWidth and ImageLength of the first image of a TIFF file (TIFF 6.0, section 2). */
function tiffSize(view: DataView, little: boolean): PictureSize | undefined {
  const first = view.getUint32(4, little);
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(first, little); index++) {
    const at = first + 2 + 12 * index;
    const isShort = view.getUint16(at + 2, little) === short;
    const value = isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
    found.set(view.getUint16(at, little), value);
  }
  const [width, height] = [found.get(widthTag), found.get(heightTag)];
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** The first chunk of a WebP file, of which there are three kinds (RFC 9649). */
function webpSize(view: DataView, kind: string): PictureSize | undefined {
  const bits = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (kind === "VP8X") return { width: 1 + bits(24), height: 1 + bits(27) };
  if (kind === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== "VP8L") return undefined;
  const both = view.getUint32(21, true);
  return { width: 1 + (both & 0x3fff), height: 1 + ((both >> 14) & 0x3fff) };
}

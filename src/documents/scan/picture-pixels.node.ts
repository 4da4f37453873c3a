import { damaged } from "../../model/bad-file.ts";
import type { PageImage } from "../pdf/page-image.ts";

const mostPixels = 40_000_000;

/**
 * The grey values of a PNG or JPEG file, as they are drawn on white; undefined for other files, very large ones, and kinds of
 * JPEG that cannot be drawn. Throws a BadFile for a damaged PNG.
 */
export async function picturePixels(
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number } | undefined,
): Promise<PageImage | undefined> {
  const kind = bytes[0] === 0x89 ? "png" : bytes[0] === 0xff ? "jpeg" : undefined;
  if (!kind || !size || size.width < 1 || size.height < 1 || size.width * size.height > mostPixels) return undefined;
  const { width, height } = size;
  const { Resvg } = await import("@resvg/resvg-js");
  const source = `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${source}"/></svg>`;
  const drawn = greyOf(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels, width, height);
  if (!drawn && kind === "png") throw damaged("PNG");
  return drawn;
}

/** Red, green, blue and opacity to grey on white; undefined where nothing was drawn. */
function greyOf(pixels: Uint8Array, width: number, height: number): PageImage | undefined {
  if (pixels.length !== width * height * 4) return undefined;
  const grey = new Uint8Array(width * height);
  let seen = false;
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(4 * at, 4 * at + 4);
    seen ||= opacity > 0;
    grey[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue) + 255 - opacity;
  }
  return seen ? { width, height, scale: 1, grey } : undefined;
}

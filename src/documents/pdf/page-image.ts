import { damaged } from "../../model/bad-file.ts";
import { chained, type Matrix, matrixOf } from "./matrix.ts";
import { withPdf } from "./open-pdf.ts";
import type { PdfJs } from "./pdf-js.ts";

/** A page as a picture: grey values, row by row from the top, `scale` of them to a point. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly grey: Uint8Array;
}

/** No image has more pixels than this, and no page is drawn finer: 300 dots to an inch. */
const mostPixels = 64_000_000;
const mostScale = 300 / 72;

/**
 * The images of a page, drawn where they stand; undefined where they cover less than half of it. What else is on the page, words and
 * lines, is not drawn: this is for pages that have no words.
 */
export function pageImage(bytes: Uint8Array, number: number): Promise<PageImage | undefined> {
  return withPdf(
    bytes,
    async (pdf, js) => {
      const page = await pdf.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const operators = await page.getOperatorList({ annotationMode: 0 });
      const view = matrixOf(transform) ?? identity;
      const images: Placed[] = [];
      for (const { name, matrix } of placesOf(operators, view, js.OPS)) {
        const store = name.startsWith("g_") ? page.commonObjs : page.objs;
        const image = pixelsOf(await new Promise((done) => store.get(name, done)));
        if (image) images.push({ image, matrix });
      }
      page.cleanup();
      return drawn(images, width, height);
    },
    { maxImageSize: mostPixels },
  );
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}

interface Placed {
  readonly image: Pixels;
  readonly matrix: Matrix;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where images are painted, each with the map of the unit square to points from the top left. */
function placesOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
  codes: PdfJs["OPS"],
): { readonly name: string; readonly matrix: Matrix }[] {
  const found: { name: string; matrix: Matrix }[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [at, code] of fnArray.entries()) {
    const given = argsArray[at];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = chained(matrix, matrixOf(args) ?? identity);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = chained(matrix, matrixOf(args[0]) ?? identity);
    } else if (code === codes.paintImageXObject || code === codes.paintImageMaskXObject) {
      const [first] = args;
      const name = typeof first === "string" ? first : nameIn(first);
      if (name !== undefined) found.push({ name, matrix });
    }
  }
  return found;
}

/** A mask is given as an object that names its data. */
function nameIn(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "data" in value && typeof value.data === "string"
    ? value.data
    : undefined;
}

/** The kinds of data that PDF.js decodes images to. */
const bits = 1;
const rgb = 2;

function pixelsOf(value: unknown): Pixels | undefined {
  if (typeof value !== "object" || value === null || !("width" in value && "height" in value && "data" in value))
    return undefined;
  const [width, height] = [Number(value.width), Number(value.height)];
  const { data } = value;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || !(width > 0 && height > 0))
    return undefined;
  const kind = "kind" in value ? value.kind : bits;
  if (kind === bits) {
    const row = (width + 7) >> 3;
    return { width, height, at: (x, y) => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255 };
  }
  const step = kind === rgb ? 3 : 4;
  const at = (x: number, y: number) => {
    const place = (y * width + x) * step;
    return Math.round(0.299 * (data[place] ?? 0) + 0.587 * (data[place + 1] ?? 0) + 0.114 * (data[place + 2] ?? 0));
  };
  return { width, height, at };
}

function drawn(images: readonly Placed[], width: number, height: number): PageImage | undefined {
  const covered = images.reduce((sum, { matrix: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0);
  if (covered < 0.5 * width * height) return undefined;
  const finest = Math.max(...images.map(({ image, matrix: [a, b] }) => image.width / Math.max(1, Math.hypot(a, b))));
  const scale = Math.min(mostScale, Math.max(1, finest));
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (across * down > mostPixels) throw damaged(`${across} × ${down} px`);
  const grey = new Uint8Array(across * down).fill(255);
  for (const { image, matrix } of images) draw(grey, across, down, image, chained([scale, 0, 0, scale, 0, 0], matrix));
  return { width: across, height: down, scale, grey };
}

/** Each pixel of the page takes the nearest of the image, whose unit square runs from its lower left. */
function draw(grey: Uint8Array, across: number, down: number, image: Pixels, [a, b, c, d, e, f]: Matrix): void {
  const area = a * d - b * c;
  if (area === 0) return;
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(across, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(down, Math.ceil(Math.max(...ys)))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = (d * dx - c * dy) / area;
      const v = (a * dy - b * dx) / area;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      grey[y * across + x] = image.at(Math.floor(u * image.width), Math.floor((1 - v) * image.height));
    }
  }
}

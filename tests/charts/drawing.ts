import { textWidth } from "../../src/charts/text-width.ts";

/** A line of text as it stands in a drawing, in pixels of the whole. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}

/** A filled shape with its box. */
export interface DrawnShape {
  readonly fill: string;
  readonly stroke: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a drawing shows, read back from its SVG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What charts leave for typefaces wider than the one that they are set in. */
const slack = 1.06;

/** Reads a drawing of Vega: texts with the boxes that they take, and shapes. */
export function readDrawing(svg: string): Drawing {
  const size = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  const texts: DrawnText[] = [];
  const shapes: DrawnShape[] = [];
  const places: Place[] = [{ x: 0, y: 0 }];
  let text: { attributes: string; place: Place } | undefined;
  let line: Place | undefined;
  for (const [token] of svg.matchAll(/<(?:"[^"]*"|[^">])*>|[^<]+/g)) {
    const parent = places.at(-1) ?? { x: 0, y: 0 };
    if (token.startsWith("</")) {
      if (token === "</g>") places.pop();
      if (token === "</text>") text = undefined;
      continue;
    }
    if (token.startsWith("<g")) places.push(moved(parent, token));
    else if (token.startsWith("<text")) {
      text = { attributes: token, place: moved(parent, token) };
      line = text.place;
    } else if (token.startsWith("<tspan")) {
      const dy = Number(/ dy="([-\d.]+)/.exec(token)?.[1] ?? 0);
      line = line && { x: line.x, y: line.y + dy };
    } else if (token.startsWith("<path") || token.startsWith("<line") || token.startsWith("<rect")) {
      shapes.push(...shapeOf(token, moved(parent, token)));
    } else if (!token.startsWith("<") && text && line) texts.push(boxOf(unescaped(token), text.attributes, line));
  }
  return {
    width: Number(size?.[1]),
    height: Number(size?.[2]),
    label: unescaped(/ aria-label="([^"]*)"/.exec(svg)?.[1] ?? ""),
    texts,
    shapes,
  };
}

function moved({ x, y }: Place, tag: string): Place {
  const by = / transform="translate\(([-\d.]+),\s*([-\d.]+)\)/.exec(tag);
  return by ? { x: x + Number(by[1]), y: y + Number(by[2]) } : { x, y };
}

function boxOf(text: string, attributes: string, { x, y }: Place): DrawnText {
  const size = Number(/ font-size="([\d.]+)/.exec(attributes)?.[1] ?? 11);
  const strong = / font-weight="(?:600|bold)"/.test(attributes);
  const width = textWidth(text, size, strong ? "semibold" : "regular") / slack;
  const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const fill = / fill="([^"]*)"/.exec(attributes)?.[1] ?? "";
  // The height of digits and small letters over and under the line.
  return { text, left, right: left + width, top: y - 0.73 * size, bottom: y + 0.1 * size, fill };
}

function shapeOf(tag: string, { x, y }: Place): readonly DrawnShape[] {
  const fill = / fill="([^"]*)"/.exec(tag)?.[1] ?? "";
  const stroke = / stroke="([^"]*)"/.exec(tag)?.[1] ?? "";
  const path = / d="M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)h-?[\d.]+Z"/.exec(tag);
  if (path) {
    const [left, top, width, height] = path.slice(1).map(Number);
    if (left === undefined || top === undefined || width === undefined || height === undefined) return [];
    const xs = [x + left, x + left + width].sort((a, b) => a - b);
    return [{ fill, stroke, left: xs[0] ?? 0, right: xs[1] ?? 0, top: y + top, bottom: y + top + height }];
  }
  const line = / x2="([-\d.]+)" y2="([-\d.]+)"/.exec(tag);
  if (!line) return fill || stroke ? [{ fill, stroke, left: x, right: x, top: y, bottom: y }] : [];
  const [dx, dy] = [Number(line[1]), Number(line[2])];
  return [
    {
      fill,
      stroke,
      left: Math.min(x, x + dx),
      right: Math.max(x, x + dx),
      top: Math.min(y, y + dy),
      bottom: Math.max(y, y + dy),
    },
  ];
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Texts that leave the drawing, and pairs of texts that lie over each other. */
export function clashes({ texts, width, height }: Drawing): readonly string[] {
  const out = texts
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text, left, right }) => `outside: ${text} (${left.toFixed(0)} to ${right.toFixed(0)} of ${width})`);
  const over = texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 0.5 && down > 1 ? [`over each other: ${a.text} | ${b.text}`] : [];
    }),
  );
  return [...out, ...over];
}

/** A weight of the charts' typeface. */
export type Weight = "regular" | "semibold";

/**
 * Advance widths of Inter 4 in thousandths of the type size: the printable characters of ASCII in order, then others. Accented
 * letters are as wide as their bases. A test holds the table to the font file.
 */
const widths: Readonly<
  Record<Weight, { readonly ascii: readonly number[]; readonly others: Readonly<Record<string, number>> }>
> = {
  regular: {
    // biome-ignore format: a table
    ascii: [281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662],
    // biome-ignore format: a table
    others: { ơ: 597, Ơ: 762, ư: 620, Ư: 741, đ: 612, Đ: 735, "–": 500, "—": 1000, "−": 662, "…": 864, "×": 662, "·": 288, "≥": 662, "≤": 662, "✓": 884, "✗": 886, "▲": 1011, "▼": 1011, "→": 954, "“": 440, "”": 440, "‘": 261, "’": 261, "²": 442, "³": 446, "°": 456, "₫": 612 },
  },
  semibold: {
    // biome-ignore format: a table
    ascii: [252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673],
    // biome-ignore format: a table
    others: { ơ: 607, Ơ: 773, ư: 646, Ư: 734, đ: 624, Đ: 751, "–": 500, "—": 1000, "−": 673, "…": 956, "×": 673, "·": 319, "≥": 673, "≤": 673, "✓": 883, "✗": 884, "▲": 1034, "▼": 1034, "→": 954, "“": 507, "”": 501, "‘": 294, "’": 294, "²": 454, "³": 463, "°": 458, "₫": 624 },
  },
};

/** How much wider than Inter the typefaces are that take its place where it is not installed. */
const slack = 1.06;
const widest = 1000;
const usual = 650;
/** What is as wide as it is high: East Asian letters, emoji. */
const square =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\p{Emoji_Presentation}]/u;
/** Tones, circumflex and breve; the horn of ơ and ư stays. */
const marks = /[\u0300-\u0309\u0323\u0306\u0302\u0327\u0328\u030a]/g;

/**
 * How wide a line of text may be in a chart, in pixels: in Inter without kerning, and 6 % more for typefaces in its place.
 *
 * @example
 * Math.round(textWidth("1.234", 10)) // -> 27
 * textWidth("ắ", 10) === textWidth("a", 10) // -> true
 */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  return widthInInter(text, size, weight) * slack;
}

/** How wide a line of text is in Inter, without kerning, in pixels. */
export function widthInInter(text: string, size: number, weight: Weight = "regular"): number {
  const { ascii, others } = widths[weight];
  let sum = 0;
  for (const letter of text.normalize("NFD").replace(marks, "").normalize("NFC")) {
    const code = letter.codePointAt(0) ?? 0;
    sum += ascii[code - 32] ?? others[letter] ?? (square.test(letter) ? widest : /\p{M}/u.test(letter) ? 0 : usual);
  }
  return (sum * size) / 1000;
}

/**
 * A text in one line of so many pixels. Of a path such as `Tổng số / Khai thác / Cá` what leads to its last two names is left
 * out first, then the first of these is cut; of `Số ca mắc · An Giang` what it is of; of any other text its end.
 *
 * @example
 * fitted("Thành phố Hồ Chí Minh", 60, 12) // -> "Thành…"
 */
export function fitted(text: string, room: number, size: number, weight: Weight = "regular"): string {
  if (textWidth(text, size, weight) <= room) return text;
  const [what = "", own, ...more] = text.split(" · ");
  const left = own === undefined || more.length > 0 ? 0 : room - textWidth(` · ${own}`, size, weight);
  if (left > size * leastLetters) return `${withoutPath(what, left, size, weight)} · ${own}`;
  return withoutPath(text, room, size, weight);
}

function withoutPath(text: string, room: number, size: number, weight: Weight): string {
  const path = text.split(" / ");
  const [parent, last] = [path.at(-2), path.at(-1)];
  for (let from = 1; from < path.length - 1; from++) {
    const end = `… / ${path.slice(from).join(" / ")}`;
    if (textWidth(end, size, weight) <= room) return end;
  }
  // Many rows end alike (`… / Cá / Sản lượng`): what they are of is cut rather than left out.
  const rest = parent === undefined ? 0 : room - textWidth(` / ${last}`, size, weight);
  if (parent !== undefined && rest > size * leastLetters) return `${cut(parent, rest, size, weight)} / ${last}`;
  if (parent !== undefined && textWidth(`… / ${last}`, size, weight) <= room) return `… / ${last}`;
  // Its beginning is what rows beside it have too.
  return cut(path.length > 2 ? `… / ${parent} / ${last}` : text, room, size, weight);
}

/** Fewer letters of a name say nothing. */
const leastLetters = 6;

function cut(text: string, room: number, size: number, weight: Weight): string {
  const letters = [...text.normalize("NFC")];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, weight) > room) letters.pop();
  return `${letters.join("").replace(/[\s·]+$/u, "")}…`;
}

/**
 * A text broken at spaces into lines of so many pixels; a word that is longer has a line of its own, cut off.
 *
 * @example
 * linesOf("tăng 44,5% so với cùng kỳ", 90, 12) // -> ["tăng 44,5% so", "với cùng kỳ"]
 */
export function linesOf(text: string, room: number, size: number, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, room, size, weight));
  }
  return lines;
}

import { BadFile } from "../../model/bad-file.ts";
import { chained, type Matrix, matrixOf, moved } from "./matrix.ts";
import type { FontFacts, PageFrame, PageMarks, PlacedGlyph, Rule } from "./page-marks.ts";
import { pathRules } from "./path-rules.ts";
import { upright } from "./upright.ts";

/** The operators of a page, as PDF.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  matrix: Matrix;
  font: FontFacts;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

const plainFont: FontFacts = { unit: 0.001, vertical: false };
const mostGlyphs = 400_000;

/**
 * Follows the operators of a page and notes each character with its place, and each thin straight line. Draws nothing; images,
 * colours and annotations are passed over. PDF 32000-1, 8.4 and 9.4. Throws a {@link BadFile} for a page of more characters than any has that is read.
 */
export function interpretPage({ fnArray, argsArray }: Operators, frame: PageFrame): PageMarks {
  const { codes } = frame;
  const glyphs: PlacedGlyph[] = [];
  const rules: Rule[] = [];
  const saved: State[] = [];
  let state: State = {
    matrix: frame.view,
    font: plainFont,
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  let text: Matrix = identity;
  let line: Matrix = identity;
  let annotations = 0;
  const to = (matrix: Matrix) => {
    line = matrix;
    text = matrix;
  };
  const next = (x: number, y: number) => to(chained(line, [1, 0, 0, 1, x, y]));
  for (let at = 0; at < fnArray.length && glyphs.length < mostGlyphs; at++) {
    const code = fnArray[at];
    const given = argsArray[at];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const number = (index: number) => Number(args[index]) || 0;
    if (code === codes.beginAnnotation) annotations++;
    else if (code === codes.endAnnotation) annotations--;
    if (annotations > 0) continue;
    switch (code) {
      case codes.save:
        saved.push({ ...state });
        break;
      case codes.restore:
        state = saved.pop() ?? state;
        break;
      case codes.transform:
        state.matrix = chained(state.matrix, matrixOf(args) ?? identity);
        break;
      case codes.paintFormXObjectBegin:
        saved.push({ ...state });
        state.matrix = chained(state.matrix, matrixOf(args[0]) ?? identity);
        break;
      case codes.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case codes.beginText:
        to(identity);
        break;
      case codes.setTextMatrix:
        to(matrixOf(args[0]) ?? matrixOf(args) ?? identity);
        break;
      case codes.moveText:
        next(number(0), number(1));
        break;
      case codes.setLeadingMoveText:
        state.leading = -number(1);
        next(number(0), number(1));
        break;
      case codes.nextLine:
        next(0, -state.leading);
        break;
      case codes.setLeading:
        state.leading = number(0);
        break;
      case codes.setCharSpacing:
        state.charSpace = number(0);
        break;
      case codes.setWordSpacing:
        state.wordSpace = number(0);
        break;
      case codes.setHScale:
        state.scale = number(0) / 100;
        break;
      case codes.setTextRise:
        state.rise = number(0);
        break;
      case codes.setFont:
        state.font = frame.font(String(args[0]));
        state.size = number(1);
        break;
      case codes.showText:
        text = show(Array.isArray(args[0]) ? args[0] : [], state, text, glyphs);
        break;
      case codes.constructPath:
        rules.push(...pathRules(args, state.matrix, codes));
        break;
    }
  }
  if (glyphs.length >= mostGlyphs)
    throw new BadFile({ code: "page-too-long", found: String(frame.page), expected: String(mostGlyphs) });
  return upright(frame, glyphs, rules);
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Notes the characters of a string, and says where the next one goes. */
function show(items: readonly unknown[], state: State, text: Matrix, glyphs: PlacedGlyph[]): Matrix {
  const { font, size, charSpace, wordSpace, scale, rise, matrix } = state;
  let x = 0;
  const whole = chained(matrix, text);
  const step = chained(whole, [scale, 0, 0, 1, 0, 0]);
  const height = Math.hypot(whole[2], whole[3]) * Math.abs(size);
  for (const item of items) {
    if (typeof item === "number") {
      x -= (item * size) / 1000;
      continue;
    }
    if (typeof item !== "object" || item === null || !("width" in item)) continue;
    const isSpace = "isSpace" in item && item.isSpace === true;
    const width = (Number(item.width) || 0) * size * font.unit;
    const unicode = "unicode" in item ? String(item.unicode ?? "") : "";
    const shown = unicode.replace(/[\p{Cc}\ufffd]/gu, "");
    if (shown !== "" && !font.vertical)
      glyphs.push({
        text: shown,
        from: moved(step, x, rise),
        to: moved(step, x + width, rise),
        size: height,
        space: !/\S/.test(shown),
      });
    x += width + charSpace + (isSpace ? wordSpace : 0);
  }
  return chained(text, [1, 0, 0, 1, x * scale, 0]);
}

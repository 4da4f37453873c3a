import { opensBullet, opensNumber, superscriptNote } from "../text/marks.ts";
import { textOf } from "./segments.ts";
import type { Line } from "./words.ts";

/** Lines that read as one, and how they stand in their column. */
export interface LineParagraph {
  readonly lines: readonly Line[];
  /** Its first line may go on with what the column before it ends with: it is the first of its column, and no header or list item. */
  readonly opens: boolean;
  /** Its last line reaches the end of its column in mid-sentence. */
  readonly isCut: boolean;
  readonly isNote: boolean;
}

/**
 * The columns of a page, in reading order, as paragraphs. One ends where the next line is further down than usual, is indented or set
 * in another size, has a mark of a list or note, or stands after a line that ends early in its column.
 */
export function paragraphsOf(columns: readonly (readonly Line[])[]): readonly LineParagraph[] {
  const pitch = usualPitch(columns.flat());
  const found: (LineParagraph & { readonly lines: Line[] })[] = [];
  let above: { readonly line: Line; readonly edges: Edges } | undefined;
  for (const column of columns) {
    const edges = edgesOf(column);
    for (const [at, line] of column.entries()) {
      const current = found.at(-1);
      const isCut = reaches(line, edges) && !closing.test(textOf(line));
      if (current && above && goesOn(above.line, line, current.lines, pitch, above.edges)) {
        current.lines.push(line);
        found[found.length - 1] = { ...current, isCut };
      } else {
        const mark = markOf(line);
        const opens = at === 0 && mark === undefined && isProse(line, edges);
        // A numbered line by itself is a heading.
        found.push({ lines: [line], opens, isCut: isCut && mark !== "number", isNote: mark === "note" });
      }
      above = { line, edges };
    }
  }
  return found;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

const closing = /[.!?…:;][)"”’]?[¹²³⁴-⁹⁰]*$/u;

/** It reaches the end of its column, but for what a next word takes. */
function reaches(line: Line, { right }: Edges): boolean {
  return line.right >= right - 0.18 * (right - line.left);
}

/** No header: at the edge of its column it reaches its end or ends a sentence, and is not all in capitals. */
function isProse(line: Line, edges: Edges): boolean {
  const text = textOf(line);
  const isAtEdge = line.left < edges.left + line.size;
  return isAtEdge && (reaches(line, edges) || closing.test(text)) && /\p{Ll}/u.test(text);
}

function markOf(line: Line): "bullet" | "number" | "note" | undefined {
  const text = textOf(line);
  const whole = { start: 0, end: text.length };
  if (superscriptNote(text, whole)) return "note";
  if (opensBullet(text, whole)) return "bullet";
  return opensNumber(text, whole) ? "number" : undefined;
}

function goesOn(above: Line, line: Line, current: readonly Line[], pitch: number, edges: Edges): boolean {
  const step = line.baseline - above.baseline;
  if (step <= 0 || step > Math.max(1.35 * pitch * (line.size / above.size), 1.25 * line.size)) return false;
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  const mark = markOf(line);
  const endsEarly = !reaches(above, edges);
  const closes = closing.test(textOf(above));
  const isRange = !endsEarly && /\d$/.test(textOf(above)) && /^[-–]\s?\d/.test(textOf(line));
  if ((mark === "bullet" && !isRange) || mark === "note") return false;
  if (mark === "number" && (closes || endsEarly)) return false;
  if (closes && endsEarly) return false;
  const first = current[0] ?? above;
  const indented = line.left > above.left + 1.2 * line.size && current.length > 1;
  const hangs = current.length === 1 && Math.abs(line.left - first.left) < 4 * line.size;
  if (indented && !hangs) return false;
  // A short line before a capital letter is a line of its own: an address, a heading, a signature.
  const isShort = above.right < edges.right - 0.3 * (edges.right - above.left);
  return !(isShort && !closes && /^["“(]?\p{Lu}/u.test(textOf(line)));
}

/** The usual step from line to line, of those that may be in one paragraph. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const step = line.baseline - (lines[at]?.baseline ?? line.baseline);
    return step > 0.8 * line.size && step < 2.5 * line.size ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Math.max(0, ...lines.map(({ size }) => 1.25 * size));
}

function edgesOf(lines: readonly Line[]): Edges {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: rights[Math.floor(0.9 * rights.length)] ?? 0,
  };
}

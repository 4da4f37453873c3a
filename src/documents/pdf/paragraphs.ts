import { opensBullet, opensNumber, superscriptNote } from "../text/marks.ts";
import { textOf } from "./segments.ts";
import type { Line } from "./words.ts";

/**
 * Lines in reading order as paragraphs. One ends where the next line is further down than usual, is indented or set in another size,
 * has a mark of a list or note, or stands after a line that ends early.
 */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  const pitch = usualPitch(lines);
  const edges = edgesOf(lines);
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const current = found.at(-1);
    if (current && above && goesOn(above, line, current, pitch, edges)) current.push(line);
    else found.push([line]);
  }
  return found;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function goesOn(above: Line, line: Line, current: readonly Line[], pitch: number, { right }: Edges): boolean {
  const step = line.baseline - above.baseline;
  if (step <= 0 || step > Math.max(1.35 * pitch * (line.size / above.size), 1.25 * line.size)) return false;
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  const text = textOf(line);
  const whole = { start: 0, end: text.length };
  if (opensBullet(text, whole) || superscriptNote(text, whole)) return false;
  const endsEarly = above.right < right - 0.18 * (right - above.left);
  const closes = /[.!?…:;][)"”’]?[¹²³⁴-⁹⁰]*$/u.test(textOf(above));
  if (opensNumber(text, whole) && (closes || endsEarly)) return false;
  if (closes && endsEarly) return false;
  const first = current[0] ?? above;
  const indented = line.left > above.left + 1.2 * line.size && current.length > 1;
  const hangs = current.length === 1 && Math.abs(line.left - first.left) < 4 * line.size;
  if (indented && !hangs) return false;
  // A short line before a capital letter is a line of its own: an address, a heading, a signature.
  return !(endsEarly && !closes && /^["“(]?\p{Lu}/u.test(text) && above.right < right - 0.3 * (right - above.left));
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

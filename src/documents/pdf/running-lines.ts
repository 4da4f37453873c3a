import type { PageParts } from "./page-tables.ts";
import { textOf } from "./segments.ts";
import type { Line } from "./words.ts";

/** A page with what is on it, and how high it is. */
export interface PageWithParts extends PageParts {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** How many lines from the top and from the bottom may run through a document, and where on the page they stand. */
const most = 3;
const margin = 0.16;

/**
 * The pages without headers, footers and page numbers: lines at the top or bottom that stand at the same height on several pages and
 * say the same but for their digits; numbers alone there.
 */
export function withoutRunningLines(pages: readonly PageWithParts[]): readonly PageWithParts[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map((line) => keyOf(line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(0.25 * pages.length));
  return pages.map((page) => {
    const running = new Set(
      edgesOf(page).filter(
        (line) => (pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= often) || isPageNumber(textOf(line), page),
      ),
    );
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}

/** The first and last lines of a page that stand in its margins. */
function edgesOf({ lines, height }: PageWithParts): readonly Line[] {
  const top = lines.slice(0, most).filter(({ baseline }) => baseline < margin * height);
  const bottom = lines.slice(-most).filter(({ baseline }) => baseline > (1 - margin) * height);
  return [...top, ...bottom];
}

function keyOf(line: Line): string {
  return `${Math.round(line.baseline / 6)} ${textOf(line).replace(/\d+/g, "#")}`;
}

function isPageNumber(text: string, { page }: PageWithParts): boolean {
  const found = /^[-–—(\s]*(?:\p{L}{4,5}\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—)\s]*$/u.exec(text);
  return found !== null && (Number(found[1]) === page || /^[-–—(\s]*\d{1,4}[-–—)\s]*$/.test(text));
}

import type { Verdict } from "../../model/claim.ts";
import { verdictSigns, verdictsByGravity } from "../../model/verdict-order.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { markFilter } from "./marking.ts";

/**
 * A table that sorts and filters where the page's script runs. The first rows stand on the page as they are; those after them are
 * held as text, one a line, for the script to draw as they come into sight: a page of ten thousand opens like one of ten.
 */
export interface SortableTable {
  readonly id: string;
  readonly name: string;
  /** Headings; columns of numbers are set to the right. */
  readonly columns: readonly { readonly title: string; readonly number?: boolean }[];
  readonly rows: readonly string[];
  /** Rows are findings, each with a key that what is decided on it is kept under, and a last cell for that. */
  readonly marked?: boolean;
  /** What its findings are of: a file's name, which their export says. */
  readonly of?: string;
  /** How many rows of each verdict there are, where rows have one. */
  readonly verdicts?: Readonly<Partial<Record<Verdict, number>>>;
  /** On a phone each row becomes a block, its cells beside their headings. */
  readonly folds?: boolean;
  /** Said of rows that are not on the page. */
  readonly leftOut?: string;
}

/** How many rows of a table go to paper, unless the reader asks for all. */
export const paperRows = 25;

/** How many rows stand on the page without its script. */
export const standingRows = 200;

/** About how high a row is, so that the page's length is known before the table is laid out. */
const rowHeight = 3;

/** The table with its tools: a search, and a choice of verdicts. */
export function sortableTable(table: SortableTable, lang: Language): string {
  const { id, name, columns, rows, leftOut, marked = false, folds = false } = table;
  const words = wordsFor(lang).page;
  const head = columns.map(
    ({ title, number }) => `<th scope="col"${number ? ' class="n"' : ""}>${escapeHtml(title)}</th>`,
  );
  if (marked) head.push(`<th scope="col" class="mk">${escapeHtml(words.marks.decision)}</th>`);
  const more = leftOut === undefined ? "" : `<p class="hint">${escapeHtml(leftOut)}</p>`;
  const standing = rows.slice(0, standingRows);
  const held = rows.slice(standingRows).map((row) => row.replace(/\s*\n\s*/g, " "));
  const island =
    held.length === 0
      ? ""
      : `\n<script type="text/plain" data-rows="table-${id}">\n${held.join("\n")}\n</script>\n<noscript><p class="hint">${escapeHtml(words.rowsHeld(held.length))}</p></noscript>`;
  const paper =
    rows.length > paperRows
      ? `<p class="on-paper hint" data-paper-note="table-${id}">${escapeHtml(words.onPaper(paperRows, rows.length))}</p>`
      : "";
  return `${tools(table, lang)}${more}${paper}
<div class="late scroll" tabindex="0" role="group" aria-label="${escapeHtml(name)}" style="contain-intrinsic-size:auto ${standing.length * rowHeight}rem"><table class="${id} sortable${folds ? " folded" : ""}" id="table-${id}"${fileOf(table)}><thead><tr>${head.join("")}</tr></thead>
<tbody>
${standing.join("\n")}
</tbody></table></div><i id="after-${id}"></i>${island}`;
}

function fileOf({ of }: SortableTable): string {
  return of === undefined ? "" : ` data-file="${escapeLine(of)}"`;
}

function total(verdicts: Readonly<Partial<Record<Verdict, number>>>): number {
  return Object.values(verdicts).reduce((sum, count) => sum + count, 0);
}

function tools({ id, verdicts, rows, marked }: SortableTable, lang: Language): string {
  const words = wordsFor(lang).page;
  const { labels, verdicts: names, number } = messagesFor(lang);
  const choice = (value: string, text: string, count: number) =>
    `<label><input type="radio" name="show-${id}" value="${value}"${value === "" ? " checked" : ""}> <span>${escapeHtml(text)} (<b data-count="show:${value}">${number(String(count))}</b>)</span></label>`;
  const filter = verdicts
    ? `<fieldset class="filter"><legend>${escapeHtml(labels.filter)}</legend>${choice("", labels.all, Math.max(rows.length, total(verdicts)))}${verdictsByGravity
        .flatMap((verdict) => {
          const count = verdicts[verdict];
          return count === undefined ? [] : [choice(verdict, `${verdictSigns[verdict]} ${names[verdict]}`, count)];
        })
        .join("")}</fieldset>`
    : "";
  const parts = [
    `<a class="skip" href="#after-${id}">${escapeHtml(words.skipTable)}</a>`,
    filter,
    marked ? markFilter(id, lang) : "",
    `<label class="search"><span>${escapeHtml(words.search)}</span> <input type="search" autocomplete="off"></label>`,
    `<output aria-live="polite" aria-label="${escapeHtml(words.shown)}">${rows.length} / ${rows.length}</output>`,
    `<details class="choose"><summary>${escapeHtml(words.columns)}</summary><div data-columns></div></details>`,
    rows.length > paperRows ? `<label><input type="checkbox" data-paper> ${escapeHtml(words.printAll)}</label>` : "",
  ];
  return `<div class="tools" data-tools="table-${id}" data-script hidden>${parts.join("")}</div>`;
}

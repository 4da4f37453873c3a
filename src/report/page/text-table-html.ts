import type { TextTable } from "../text-table.ts";
import { escapeLine } from "./escape.ts";

/** With more columns than this each row becomes a block on a phone, its cells beside their headings; of figures a few more stand beside each other. */
const [mostBeside, mostFigures] = [3, 5];

/** A small table, which stands whole: numbers to the right, and folded on a phone where it has many columns. */
export function textTableHtml({ columns, rows }: TextTable): string {
  const number = columns.map(({ kind }) => (kind === "number" ? ' class="n"' : ""));
  const figures = columns.every(({ kind }, at) => at === 0 || kind === "number");
  const folds = columns.length > (figures ? mostFigures : mostBeside);
  const head = columns.map(({ title }, at) => `<th scope="col"${number[at]}>${escapeLine(title)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((text, at) => {
      const heading = folds ? ` data-h="${escapeLine(columns[at]?.title ?? "")}"` : "";
      return `<td${number[at]}${heading}>${escapeLine(text)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll"><table class="plain${folds ? " folded" : ""}"><thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

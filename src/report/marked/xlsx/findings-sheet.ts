import { type Language, wordsFor } from "../../../words/words.ts";
import { escapeXml } from "../escape-xml.ts";
import { declaration } from "../package-edits.ts";
import type { CellMark } from "./cell-mark.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet that lists the marks, each with a link to its cell. */
export function findingsSheet(marks: readonly CellMark[], lang: Language): string {
  const { columns, verdicts } = wordsFor(lang).audit.marks;
  const rows = [
    [columns.sheet, columns.cell, columns.verdict, columns.reported, columns.explanation],
    ...marks.map(({ sheet, cell, verdict, reported, lines }) => [
      sheet,
      cell,
      verdicts[verdict],
      reported,
      lines.join("\n"),
    ]),
  ];
  const data = rows.map((cells, row) => {
    const written = cells.map(
      (text, column) =>
        `<c r="${"ABCDE".charAt(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const links = marks.map(({ sheet, cell }, at) => {
    const target = escapeXml(`'${sheet.replaceAll("'", "''")}'!${cell}`);
    return `<hyperlink ref="B${at + 2}" location="${target}" display="${cell}"/>`;
  });
  const widths = [22, 10, 14, 14, 110].map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><cols>${widths.join("")}</cols><sheetData>${data.join("")}</sheetData><hyperlinks>${links.join("")}</hyperlinks></worksheet>`;
}

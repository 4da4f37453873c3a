import { escapeXml } from "../escape-xml.ts";
import { declaration } from "../package-edits.ts";
import type { CellMark } from "./cell-mark.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A note of a sheet as its comments part has it. */
export function noteOf({ cell, lines }: CellMark, author: number, prefix: string): string {
  const p = prefix;
  const text = escapeXml(lines.join("\n"));
  return `<${p}comment ref="${cell}" authorId="${author}"><${p}text><${p}r><${p}t xml:space="preserve">${text}</${p}t></${p}r></${p}text></${p}comment>`;
}

/** A comments part with these notes. */
export function notesPart(marks: readonly CellMark[]): string {
  const list = marks.map((mark) => noteOf(mark, 0, "")).join("");
  return `${declaration}<comments xmlns="${main}"><authors><author>recount</author></authors><commentList>${list}</commentList></comments>`;
}

/** The shapes that Excel shows notes in: one a note, hidden until it is pointed at. */
export function noteShapes(marks: readonly CellMark[], from: number): string {
  return marks.map(({ cell }, at) => shapeOf(cell, from + at)).join("");
}

/** A drawing with these shapes. */
export function notesDrawing(marks: readonly CellMark[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${noteShapes(marks, 9001)}</xml>`;
}

function shapeOf(cell: string, number: number): string {
  const { row, column } = placeOf(cell);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 4, column + 5, 20, row + 6, 4].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** Row and column of a cell, from 0. */
function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

import { walkXml } from "../../../documents/package/walk-xml.ts";
import { openArchive, xmlPart, type ZipArchive } from "../../../model/encoding/zip-archive.ts";
import { type Language, wordsFor } from "../../../words/words.ts";
import {
  freePart,
  officeRelations,
  relationOf,
  relationsOf,
  withContentTypes,
  withMore,
  withRelations,
} from "../package-edits.ts";
import { patchArchive } from "../patch-archive.ts";
import { edited } from "../text-edits.ts";
import type { CellMark } from "./cell-mark.ts";
import { Fills } from "./fills.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { noteOf, noteShapes, notesDrawing, notesPart } from "./notes-part.ts";
import { changedSheet, sheetShape } from "./sheet-edits.ts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const types = {
  comments: `${spreadsheet}.comments+xml`,
  sheet: `${spreadsheet}.worksheet+xml`,
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

/**
 * The same workbook with a note and a ground at each marked cell, and a sheet of findings at its end that leads to them. All other
 * parts stay byte for byte, packed as they were; so do formulas, names and links.
 */
export async function markXlsx(bytes: Uint8Array, marks: readonly CellMark[], lang: Language): Promise<Uint8Array> {
  if (marks.length === 0) return bytes;
  const archive = openArchive(bytes);
  const root = await relationsOf(archive, "");
  const main = relationOf(root, "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = await workbookOf(archive, main);
  const parts = new Map<string, string>();
  const kinds = new Map<string, string>();
  const stylesPart = relationOf(workbook.relations, "styles")?.target;
  const fills = stylesPart === undefined ? undefined : new Fills(stylesPart, await xmlPart(archive, stylesPart));
  for (const [name, part] of workbook.sheets) {
    const here = marks.filter(({ sheet }) => sheet === name);
    if (here.length > 0) await markSheet(archive, part, here, fills, parts, kinds);
  }
  const styles = fills?.changed();
  if (styles) parts.set(...styles);
  const list = freePart(archive, "xl/worksheets/recount", ".xml");
  parts.set(list, findingsSheet(marks, lang));
  kinds.set(list, types.sheet);
  const related = withRelations(workbook.relations, [{ kind: "worksheet", target: list }]);
  parts.set(workbook.relations.part, related.xml);
  parts.set(main, withSheet(workbook, freeName(workbook, wordsFor(lang).audit.marks.sheetName), related.ids[0] ?? ""));
  parts.set("[Content_Types].xml", await withContentTypes(archive, kinds, new Map([["vml", types.vml]])));
  const encoder = new TextEncoder();
  return patchArchive(archive, new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])));
}

/** Notes and grounds of one sheet; notes go with those that it has. */
async function markSheet(
  archive: ZipArchive,
  part: string,
  marks: readonly CellMark[],
  fills: Fills | undefined,
  parts: Map<string, string>,
  kinds: Map<string, string>,
): Promise<void> {
  const xml = await xmlPart(archive, part);
  const shape = sheetShape(part, xml, new Set(marks.map(({ cell }) => cell)));
  const formats = new Map<string, number>();
  for (const { cell, verdict } of marks) {
    const found = shape.cells.get(cell);
    const filled = found && fills?.filled(found.format, verdict);
    if (filled !== undefined) formats.set(cell, filled);
  }
  const relations = await relationsOf(archive, part);
  const [comments, drawing] = [relationOf(relations, "comments"), relationOf(relations, "vmlDrawing")];
  let notes: string | undefined;
  if (comments && drawing && shape.hasNotes) {
    parts.set(comments.target, withNotes(comments.target, await xmlPart(archive, comments.target), marks));
    const shapes = await xmlPart(archive, drawing.target);
    const used = [...shapes.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
    parts.set(drawing.target, withMore(shapes, noteShapes(marks, Math.max(9000, ...used) + 1)));
  } else if (!shape.hasNotes) {
    const fresh = freeNumber(archive, parts);
    const [commentsPart, drawingPart] = [`xl/recountComments${fresh}.xml`, `xl/drawings/recountNotes${fresh}.vml`];
    const related = withRelations(relations, [
      { kind: "vmlDrawing", target: drawingPart },
      { kind: "comments", target: commentsPart },
    ]);
    notes = related.ids[0];
    parts.set(relations.part, related.xml);
    parts.set(commentsPart, notesPart(marks));
    parts.set(drawingPart, notesDrawing(marks));
    kinds.set(commentsPart, types.comments);
  }
  const changed = changedSheet(xml, shape, formats, notes);
  if (changed !== xml) parts.set(part, changed);
}

function freeNumber(archive: ZipArchive, parts: ReadonlyMap<string, string>): number {
  let number = 1;
  while (archive.entries.has(`xl/recountComments${number}.xml`) || parts.has(`xl/recountComments${number}.xml`))
    number++;
  return number;
}

/** Notes added to those of a sheet; a cell that has one keeps it, and ours goes behind it. */
function withNotes(part: string, xml: string, marks: readonly CellMark[]): string {
  let [authors, authorsEnd, listEnd, prefix] = [0, -1, -1, ""];
  walkXml(part, xml, {
    open: ({ name, prefix: own }) => {
      if (name === "comments") prefix = own === "" ? "" : `${own}:`;
      if (name === "author") authors++;
    },
    text: () => {},
    close: (name, _, start) => {
      if (name === "authors") authorsEnd = start;
      if (name === "commentList") listEnd = start;
    },
  });
  if (authorsEnd < 0 || listEnd < 0) return xml;
  return edited(xml, [
    { start: authorsEnd, end: authorsEnd, insert: `<${prefix}author>recount</${prefix}author>` },
    { start: listEnd, end: listEnd, insert: marks.map((mark) => noteOf(mark, authors, prefix)).join("") },
  ]);
}

interface Workbook {
  readonly xml: string;
  readonly relations: Awaited<ReturnType<typeof relationsOf>>;
  /** The part of each sheet, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly nextId: number;
  readonly sheetsEnd: number;
}

async function workbookOf(archive: ZipArchive, part: string): Promise<Workbook> {
  const xml = await xmlPart(archive, part);
  const relations = await relationsOf(archive, part);
  const sheets = new Map<string, string>();
  let [prefix, nextId, sheetsEnd] = ["", 1, -1];
  walkXml(part, xml, {
    open: ({ name, prefix: own, attribute }) => {
      if (name === "workbook") prefix = own === "" ? "" : `${own}:`;
      if (name !== "sheet") return;
      nextId = Math.max(nextId, Number(attribute("sheetId") ?? 0) + 1);
      const target = relations.list.find(({ id }) => id === attribute("id"))?.target;
      if (target) sheets.set(attribute("name") ?? "", target);
    },
    text: () => {},
    close: (name, _, start) => {
      if (name === "sheets") sheetsEnd = start;
    },
  });
  return { xml, relations, sheets, prefix, nextId, sheetsEnd };
}

function withSheet({ xml, prefix, nextId, sheetsEnd }: Workbook, name: string, id: string): string {
  const sheet = `<${prefix}sheet name="${name}" sheetId="${nextId}" xmlns:r="${officeRelations}" r:id="${id}"/>`;
  return sheetsEnd < 0 ? xml : edited(xml, [{ start: sheetsEnd, end: sheetsEnd, insert: sheet }]);
}

function freeName({ sheets }: Workbook, name: string): string {
  const taken = new Set([...sheets.keys()].map((each) => each.toLowerCase()));
  let number = 1;
  let free = name;
  while (taken.has(free.toLowerCase())) free = `${name} ${++number}`;
  return free;
}

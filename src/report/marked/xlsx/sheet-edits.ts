import { walkXml } from "../../../documents/package/walk-xml.ts";
import { officeRelations } from "../package-edits.ts";
import { edited, type TextEdit } from "../text-edits.ts";

/** What stands behind a sheet's drawing of notes, by the schema of worksheets. */
const behindNotes = new Set([
  ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
]);

/** A sheet's XML as far as marking it takes. */
export interface SheetShape {
  readonly prefix: string;
  /** By their names: the tags of the cells that are marked, and their formats. */
  readonly cells: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly format: number }>;
  /** Whether it has notes already. */
  readonly hasNotes: boolean;
  /** Where the drawing of notes goes. */
  readonly notesAt: number;
}

/** Finds the cells to be marked in a sheet. */
export function sheetShape(part: string, xml: string, wanted: ReadonlySet<string>): SheetShape {
  const cells = new Map<string, { start: number; end: number; format: number }>();
  let [prefix, depth, hasNotes, notesAt] = ["", 0, false, -1];
  walkXml(part, xml, {
    open: (element) => {
      const { name, attribute, start, end } = element;
      depth++;
      if (depth === 1) prefix = element.prefix === "" ? "" : `${element.prefix}:`;
      else if (depth === 2 && name === "legacyDrawing") hasNotes = true;
      else if (depth === 2 && behindNotes.has(name) && notesAt < 0) notesAt = start;
      else if (name === "c" && wanted.has(attribute("r") ?? ""))
        cells.set(attribute("r") ?? "", { start, end, format: Number(attribute("s") ?? 0) });
    },
    text: () => {},
    close: (_, __, start) => {
      depth--;
      if (depth === 0 && notesAt < 0) notesAt = start;
    },
  });
  return { prefix, cells, hasNotes, notesAt };
}

/** The sheet with other formats at some cells, and with its drawing of notes named where it had none. */
export function changedSheet(
  xml: string,
  { prefix, cells, notesAt }: SheetShape,
  formats: ReadonlyMap<string, number>,
  notes: string | undefined,
): string {
  const edits: TextEdit[] = [];
  for (const [name, format] of formats) {
    const cell = cells.get(name);
    if (!cell) continue;
    const tag = xml.slice(cell.start, cell.end);
    const styled = /\ss="\d*"/.test(tag)
      ? tag.replace(/\ss="\d*"/, ` s="${format}"`)
      : tag.replace(/(\/?>)$/, ` s="${format}"$1`);
    edits.push({ start: cell.start, end: cell.end, insert: styled });
  }
  if (notes !== undefined) {
    const insert = `<${prefix}legacyDrawing xmlns:r="${officeRelations}" r:id="${notes}"/>`;
    edits.push({ start: notesAt, end: notesAt, insert });
  }
  return edited(xml, edits);
}

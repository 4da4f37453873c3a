import { cellName } from "../../../model/cell-name.ts";
import { type Detail, detail } from "../../../model/detail.ts";
import { type ArchiveEntry, unpack, type ZipArchive } from "../../../model/encoding/zip-archive.ts";
import { archiveOf, checksumOf, unpackedEntry } from "../../../model/encoding/zip-writer.ts";
import { leanSheet } from "./lean-sheet.ts";
import { walkCells } from "./walk-cells.ts";
import { DamagedPart, walkPart } from "./walk-part.ts";
import { type WorkbookParts, workbookParts } from "./workbook-parts.ts";

/** What is wrong in a sheet. */
export interface SheetFaults {
  readonly name: string;
  /** Where its part is damaged, and how; none of it can be trusted then. */
  readonly damage?: Detail;
  /** The cells whose text is not there, by `row,column` from 0, and the number that each gives for it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The cells with a formula of which nobody worked out the result: `row,column`. */
  readonly uncalculated: readonly string[];
}

/** An xlsx file whose parts were looked through. */
export interface CheckedWorkbook {
  readonly parts: WorkbookParts;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetFaults[];
  /** How many texts the sheets share. */
  readonly texts: number;
  /** The sheets that are whole, by the name of their part, without the cells that hold nothing. */
  readonly lean: ReadonlyMap<string, ArchiveEntry>;
}

/**
 * Holds the parts of an xlsx file to what the reader of values takes for granted: every part that data depends on is XML from its
 * first byte to its last, and every text that a cell names is there. Throws a DamagedPart where what all sheets depend on is
 * damaged. Undefined where the parts are not to be found, which that reader tells.
 */
export async function checkWorkbook(archive: ZipArchive): Promise<CheckedWorkbook | undefined> {
  const parts = await workbookParts(archive.entries);
  if (!parts) return undefined;
  let texts = 0;
  const open = (name: string) => {
    if (name === "si" && ++texts > mostTexts)
      throw new DamagedPart(detail("more-than", parts.sharedStrings?.name ?? "", mostTexts));
  };
  if (parts.styles) await walkPart(parts.styles, {});
  if (parts.sharedStrings) await walkPart(parts.sharedStrings, { open });
  const sheets: SheetFaults[] = [];
  const lean = new Map<string, ArchiveEntry>();
  for (const { name, entry } of parts.sheets) {
    if (!entry) {
      sheets.push({ name, texts: new Map(), uncalculated: [] });
      continue;
    }
    const short = await leanSheet(entry);
    const found = await checkSheet(name, short, texts);
    const isWhole = found.damage === undefined;
    if (isWhole) lean.set(entry.name, short);
    // A damage is told by its place in the file.
    sheets.push(isWhole || short === entry ? found : await checkSheet(name, entry, texts));
  }
  return { parts, sheets, texts, lean };
}

/**
 * The parts that values are read from, as an archive of their own: without pictures, links to other files, and cells that hold nothing. They
 * are unpacked, so that the reader of values asks nothing of Node's own parts of the web, which take longer to load than they to unpack.
 */
export async function leanWorkbook(
  { parts, lean }: CheckedWorkbook,
  archive: ZipArchive,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sharedStrings, styles, sheets, others } = parts;
  const all = [
    ...others,
    sharedStrings,
    styles,
    ...sheets.map(({ entry }) => entry && (lean.get(entry.name) ?? entry)),
  ];
  const entries = new Set(all.flatMap((entry) => entry ?? []));
  return archiveOf(await Promise.all(Array.from(entries, unpackedPart)), archive);
}

/** A part that is large, or damaged, which the reader tells, stays as it is. */
async function unpackedPart(entry: ArchiveEntry): Promise<ArchiveEntry> {
  if (entry.method === 0 || entry.size > mostUnpacked) return entry;
  try {
    return unpackedEntry(entry.name, await unpack(entry), checksumOf(entry));
  } catch {
    return entry;
  }
}

const mostUnpacked = 32 * 2 ** 20;

/** A text costs a reader a kilobyte whatever it says, and a row every column up to its last: no table of figures has as many. */
const mostTexts = 500_000;
const mostCells = 20_000_000;

async function checkSheet(name: string, entry: ArchiveEntry, count: number): Promise<SheetFaults> {
  const texts = new Map<string, string>();
  const uncalculated: string[] = [];
  let [rows, columns] = [0, 0];
  try {
    await walkCells(entry, ({ row, column, type, value, isFormula }) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
      if (rows * columns > mostCells)
        throw new DamagedPart(detail("more-than", `A1:${cellName(rows - 1, columns - 1)}`, mostCells));
      // A result that is no text has a value.
      if (isFormula && type === "n" && (value ?? "") === "") uncalculated.push(`${row},${column}`);
      if (type !== "s" || isIndex(value, count)) return;
      // The reader of values stumbles over half a text.
      if (Number(value) % 1 !== 0 && Number.isFinite(Number(value)))
        throw new DamagedPart(`${entry.name}: ${cellName(row, column)}: ${value}`);
      texts.set(`${row},${column}`, value ?? "");
    });
    return { name, texts, uncalculated };
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error;
    return { name, damage: error.found, texts, uncalculated };
  }
}

function isIndex(value: string | undefined, count: number): boolean {
  return value !== undefined && /^\s*\d+\s*$/.test(value) && Number(value) < count;
}

/** What is written in some cells of a sheet: of dates out of range, which are read as no number. */
export async function writtenValues(
  { parts }: CheckedWorkbook,
  sheet: number,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entry = parts.sheets[sheet]?.entry;
  if (entry && wanted.size > 0)
    await walkCells(entry, ({ row, column, value }) => {
      const cell = `${row},${column}`;
      if (value !== undefined && wanted.has(cell)) found.set(cell, value);
    });
  return found;
}

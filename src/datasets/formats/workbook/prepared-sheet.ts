import { headerLanguageOf } from "../../../language/header-languages.ts";
import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { type LegacyFont, legacyDecoder } from "../../../language/legacy-text.ts";
import { readHeader } from "../../../language/read-header.ts";
import { tableMark } from "../../cells/table-mark.ts";
import type { ReadOptions } from "../../dataset.ts";
import { type Block, findBlocks } from "./blocks.ts";
import { type Grid, gridOf } from "./grid.ts";
import type { LineReader } from "./lines.ts";
import type { Sheet } from "./open-workbook.ts";
import { besideEachOther } from "./side-by-side.ts";
import { isUnit } from "./title-lines.ts";

/** The tables of a sheet, each in its grid, and how its texts are read. */
export interface Prepared {
  readonly tables: readonly { readonly grid: Grid; readonly block: Block }[];
  readonly language: HeaderLanguage;
  readonly legacy: ReadonlyMap<LegacyFont, string>;
  /** The decimal mark of numbers that are texts, where it is a guess. */
  readonly mark?: "." | ",";
}

export function prepare(sheet: Sheet, options: ReadOptions): Prepared {
  const texts = sheet.rows.flat().filter((value) => typeof value === "string");
  const legacy = legacyDecoder(texts.map((text) => text.normalize("NFC")));
  const language = headerLanguageOf(texts.slice(0, 500).map(legacy.decode).join(" "));
  const lines: LineReader = {
    isUnit,
    isNote: (each) => /^\W*\*|^\(\d+\)/.test(each) || readHeader(each, language).note,
    isComment: (each) => isComment(each, language),
  };
  const decimal = tableMark(texts, language.decimal);
  const mark = options.decimal ?? decimal.mark;
  const tables = besideEachOther(gridOf(sheet, legacy.decode, mark)).flatMap((grid) =>
    findBlocks(grid, lines).map((block) => ({ grid, block })),
  );
  return { tables, language, legacy: legacy.found, ...(decimal.isOpen && !options.decimal && { mark }) };
}

/** `# exported on …`, `// made by hand`, `Note: …` without a unit. */
function isComment(text: string, language: HeaderLanguage): boolean {
  if (/^(?:#\s*\p{L}+\s+\S|\/\/|\/\*)/u.test(text)) return true;
  if (!/^\p{L}[\p{L}\s]{2,12}:/u.test(text)) return false;
  const { note, units } = readHeader(text, language);
  return note && units.length === 0;
}

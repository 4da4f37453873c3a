import { headerLanguages } from "../../../language/header-languages.ts";
import type { UnitWord } from "../../../language/language.ts";
import { oneSpelling } from "../../../language/one-spelling.ts";
import { PhraseTable } from "../../../language/phrases.ts";
import { readHeader } from "../../../language/read-header.ts";
import { accountsUnit, unitWords } from "../../../language/unit-languages.ts";
import type { Unit } from "../../../model/unit.ts";
import { unitOf } from "../../cells/unit-of.ts";

/**
 * The unit that a text is and nothing else; undefined where it holds words that no unit is known by, unless a multiplier
 * stands before them (`Nghìn HK`) or a stroke between them (`Số con/phụ nữ`), and for words that say a period.
 *
 * @example
 * [tableUnit("Nghìn tấn")?.scale, tableUnit("Vốn tự có"), tableUnit("năm")] // -> [3, undefined, undefined]
 */
export function tableUnit(text: string): Unit | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "" || plain.length > 40 || /\d{4}/.test(plain)) return undefined;
  if (plain === "‰" || accountsUnit(plain) !== undefined) return unitOf(plain);
  if (!isUnitWords(plain)) return undefined;
  return saysPeriod(plain) ? undefined : unitOf(plain);
}

/** A unit in a header's brackets, where an unknown short word is one too: `Số DN (DN)`. */
export function bracketUnit(text: string): Unit | undefined {
  const known = tableUnit(text);
  if (known || !/^\p{L}+(?: \p{L}+)?$/u.test(text) || saysPeriod(text)) return known;
  return { kind: "count", text, base: oneSpelling(text), scale: 0 };
}

/**
 * The units of a line that holds nothing else, as words before a colon may say: `Đơn vị tính: Nghìn tấn; triệu USD`.
 * Undefined where it holds something else.
 *
 * @example
 * unitList("Đơn vị tính: Nghìn tấn; triệu USD")?.map((unit) => unit.scale) // -> [3, 6]
 */
export function unitList(text: string): readonly Unit[] | undefined {
  const plain = text.replace(/^\((.*)\)$/, "$1").trim();
  const colon = plain.indexOf(":");
  const isLabel =
    colon > 0 && headerLanguages.some((language) => readHeader(plain.slice(0, colon), language).role === "unit");
  if (accountsUnit(plain) !== undefined) return [unitOf(plain)];
  const units = (isLabel ? plain.slice(colon + 1) : plain).split(/[;,]/).map(tableUnit);
  return units.every((unit) => unit !== undefined) ? units : undefined;
}

const words = PhraseTable.of<UnitWord>(unitWords, oneSpelling);

function isUnitWords(text: string): boolean {
  const tokens = (text.match(/\d+(?:[.,]\d{3})*|[\p{L}\p{M}]+[23²³]?|[^\s\p{L}\d]/gu) ?? []).map(oneSpelling);
  let at = 0;
  let multiplied = false;
  for (
    let found = words.match((index) => tokens[index], at);
    found;
    found = words.match((index) => tokens[index], at)
  ) {
    at += found.length;
    if (found.meaning.kind !== undefined) break;
    multiplied = true;
  }
  const left = tokens.slice(at);
  if (left.length === 0) return true;
  // `Tỷ lệ` is no billion of anything.
  if (headerLanguages.some(({ kinds }) => kinds.match((index) => tokens[index], 0))) return false;
  if (multiplied || at > 0) return left.length <= (multiplied ? 4 : 0) || (left[0] === "/" && left.length <= 4);
  return left.includes("/") && left.length <= 6;
}

/** The unit that a column of units gives a row: whatever stands there is one. */
export function cellUnit(text: string): Unit {
  return tableUnit(text) ?? unitOf(text);
}

/** Whether header words say a period, a scenario or nothing at all with it: `năm` is no unit of a table. */
function saysPeriod(text: string): boolean {
  if (/%/.test(text)) return false;
  return headerLanguages.some((language) => {
    const { periods, name } = readHeader(text, language);
    return periods.length > 0 || name === "";
  });
}

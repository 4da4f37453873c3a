import { phrasesOf } from "../../language/column-languages.ts";
import { plainWord } from "../../language/column-sense.ts";
import { eastAsianUnit } from "../../language/east-asian-units.ts";
import type { UnitWord } from "../../language/language.ts";
import { oneSpelling } from "../../language/one-spelling.ts";
import { PhraseTable } from "../../language/phrases.ts";
import { accountsUnit, ratioWords, shortUnitWords, unitWords } from "../../language/unit-languages.ts";
import { noUnit, type Unit } from "../../model/unit.ts";

/**
 * The unit that a header, a unit column or a descriptor names, in Vietnamese or English: multiplier words and powers of ten
 * become the scale, the rest is what is counted or measured. Units in the same base share its spelling (`đồng`, `VND`).
 * Words that no language knows make a measure of their own; nothing at all is {@link noUnit}.
 *
 * @example
 * unitOf("triệu đồng") // -> { kind: "money", text: "triệu đồng", base: "đồng", scale: 6 }
 * unitOf("% of GDP") // -> { kind: "percent", text: "% of GDP", base: "%", scale: -2 }
 * unitOf("1000 tấn") // -> { kind: "measure", text: "1000 tấn", base: "tấn", scale: 3 }
 * unitOf("in thousands, except per share data") // -> { kind: "none", text: "in thousands, except per share data", base: "", scale: 3 }
 * unitOf("rate per 100,000 population") // -> { kind: "measure", text: "rate per 100,000 population", base: "rate per 100,000 population", scale: 0 }
 */
export function unitOf(text: string): Unit {
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (plain === "" || /^(?:[-–._:?]|n\/a|none|unitless)$/i.test(plain)) return noUnit;
  if (plain === "‰") return { kind: "percent", text: plain, base: "%", scale: -3 };
  const asian = eastAsianUnit(plain);
  if (asian) return asian;
  const accounts = accountsUnit(plain);
  if (accounts !== undefined) return { ...unitOf(accounts), text: plain };
  const tokens = (plain.match(/\d+(?:[.,]\d{3})+|\d+|[\p{L}\p{M}]+[23²³]?|[^\s\p{L}\d]/gu) ?? []).map(folded);
  const before = leading(tokens);
  const behind = trailing(tokens.slice(before.length));
  return { ...named(behind.rest, plain, before.scale + behind.scale), text: plain };
}

/** What is counted or measured, without its multipliers. */
function named(tokens: readonly string[], text: string, scale: number): Unit {
  const name = units.match((index) => tokens[index], 0);
  const whole = tokens.join(" ");
  if (name?.meaning.kind === undefined) return { kind: whole === "" ? "none" : "measure", text, base: whole, scale };
  const { kind, base = tokens.slice(0, name.length).join(" ") } = name.meaning;
  if (kind === "percent" || kind === "points") return { kind, text, base: "%", scale: -2 };
  const [per = "", ...rest] = tokens.slice(name.length);
  // `tạ` is a tenth of a ton.
  const power = scale + name.meaning.scale;
  if (ratioWords.has(per)) {
    return { kind: "measure", text, base: `${base}/${rest.join(" ")}`, scale: power };
  }
  return { kind, text, base: kind === "count" && per !== "" ? whole : base, scale: power };
}

/**
 * The unit that a text is for certain: {@link unitOf} where it knows the words, undefined where it does not.
 *
 * @example
 * [knownUnit("triệu đồng")?.scale, knownUnit("national estimate")] // -> [6, undefined]
 */
export function knownUnit(text: string): Unit | undefined {
  const priced = afterPricing(text.trim());
  const under = priced === undefined ? undefined : knownUnit(priced);
  if (under)
    return { ...under, text: text.trim(), base: under.kind === "money" ? text.trim().toLowerCase() : under.base };
  const unit = unitOf(text);
  if (unit.kind === "none") return unit.scale > 0 ? unit : undefined;
  if (unit.kind !== "measure") return unit;
  const [base = ""] = unit.base.split("/");
  return units.match((index) => base.split(" ")[index], 0)?.length === base.split(" ").length ? unit : undefined;
}

/**
 * The unit behind a name's last comma, and the name before it. What counts things is no unit there: `Deaths, children`.
 *
 * @example
 * [unitBehindComma("GDP, million USD")?.unit.scale, unitBehindComma("Population, total")] // -> [6, undefined]
 */
export function unitBehindComma(name: string): { readonly name: string; readonly unit: Unit } | undefined {
  const [, before = "", behind = ""] = /^(.*\S),\s+(\S[^,]{0,40})$/.exec(name.trim()) ?? [];
  const unit = behind === "" ? undefined : knownUnit(behind);
  return unit && (unit.scale !== 0 || unit.kind === "money") ? { name: before, unit } : undefined;
}

const pricing = phrasesOf((each) => each.pricing);

/** What stands behind `constant 2010`, `giá hiện hành`. */
function afterPricing(text: string): string | undefined {
  const plain = [...text].map(plainWord).join("");
  const phrase = pricing.find((each) => plain.startsWith(`${each} `));
  if (phrase === undefined || [...text].length !== plain.length) return undefined;
  return text
    .slice(phrase.length)
    .replace(/^ \d{4}(?= )/, "")
    .trim();
}

/**
 * The power of ten that a multiplier means: `6`, `1000000`, `Millions`, `triệu`; 0 where it means none.
 *
 * @example
 * ["6", "1000000", "Thousands", "triệu", "Units", ""].map(powerOf) // -> [6, 6, 3, 6, 0, 0]
 */
export function powerOf(text: string): number {
  const plain = text.trim();
  if (/^-?\d{1,2}$/.test(plain) && plain !== "10") return Number(plain);
  return unitOf(plain).scale;
}

const units = PhraseTable.of<UnitWord>([...shortUnitWords, ...unitWords], oneSpelling);

function folded(token: string): string {
  return oneSpelling(token.replace("²", "2").replace("³", "3"));
}

/** Multipliers before a unit: `triệu`, `nghìn tỷ`, `1000`. */
function leading(tokens: readonly string[]): { readonly scale: number; readonly length: number } {
  let scale = 0;
  let length = 0;
  for (;;) {
    const power = digitsPower(tokens[length]);
    const found = units.match((index) => tokens[index], length);
    if (power === 0 && found?.meaning.kind !== undefined) return { scale, length };
    if (power === 0 && found === undefined) return { scale, length };
    scale += power || (found?.meaning.scale ?? 0);
    length += power === 0 ? (found?.length ?? 0) : 1;
  }
}

/** A multiplier behind a unit: `USD million`, `GBP (£ thousands)`. */
function trailing(tokens: readonly string[]): { readonly scale: number; readonly rest: readonly string[] } {
  const closed = tokens.at(-1) === ")";
  const last = tokens.length - (closed ? 2 : 1);
  const found = last > 0 ? units.match((index) => tokens[index], last) : undefined;
  const whole = units.match((index) => tokens[index], 0)?.length ?? 0;
  if (whole > last || found === undefined || found.meaning.kind !== undefined) return { scale: 0, rest: tokens };
  let end = last;
  if (closed && units.match((index) => tokens[index], end - 1)?.meaning.kind === "money" && tokens[end - 2] === "(")
    end--;
  if (closed && tokens[end - 1] === "(") end--;
  return { scale: found.meaning.scale, rest: tokens.slice(0, end) };
}

/** The power of ten that `1000`, `1.000` or `1,000,000` is; 0 for all else. */
function digitsPower(token: string | undefined): number {
  const digits = token?.replaceAll(/[.,]/g, "") ?? "";
  return /^10+$/.test(digits) ? digits.length - 1 : 0;
}

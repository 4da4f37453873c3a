import type { Unit, UnitKind } from "../../../model/unit.ts";

/** What a message says of the unit of a series. */
export interface SdmxUnitText {
  /** Code of UNIT_MEASURE. */
  readonly code?: string | undefined;
  /** The code's name, where the message has it. */
  readonly name?: string | undefined;
  /** Power of ten of UNIT_MULT. */
  readonly power?: number | undefined;
}

/**
 * The unit of a series: UNIT_MULT becomes the scale, so that 5 in millions is never taken for 5. A code that carries a
 * multiplier of its own (`MIO_EUR`, `CP_MEUR`, `THS_PER`) adds it, unless UNIT_MULT says the same once more. Per cent has
 * scale -2 like everywhere in recount.
 *
 * @example
 * sdmxUnit({ code: "VND", power: 9 }) // -> { kind: "money", text: "billion VND", base: "VND", scale: 9 }
 * sdmxUnit({ code: "MIO_EUR" }) // -> { kind: "money", text: "MIO_EUR", base: "EUR", scale: 6 }
 * sdmxUnit({ code: "PC", name: "Percent" }) // -> { kind: "percent", text: "%", base: "%", scale: -2 }
 */
export function sdmxUnit({ code = "", name, power = 0 }: SdmxUnitText): Unit {
  const own = ownScale(code.toUpperCase());
  const kind = kindOf(code.toUpperCase());
  if (kind === "percent") return percent(code, name, power);
  const scale = own.scale === power ? power : own.scale + power;
  const multiplied = own.scale === power ? 0 : power;
  const word = multiplied === 0 ? "" : (words[multiplied] ?? `10^${multiplied}`);
  const text = [word, name ?? code].filter((part) => part !== "").join(" ");
  return { kind, text, base: own.base, scale };
}

/**
 * The power of ten that a UNIT_MULT means: the power itself (`6`), or the multiplier written out (`1000000`, `Millions`).
 * Undefined where it cannot be told.
 *
 * @example
 * ["6", "1000000", "Millions", "-2", "many"].map(parseMultiplier) // -> [6, 6, 6, -2, undefined]
 */
export function parseMultiplier(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^-?\d{1,2}$/.test(plain)) return Number(plain);
  if (/^10{2,18}$/.test(plain)) return plain.length - 1;
  const named = Object.entries(words).find(([, word]) => plain === word || plain === `${word}s`);
  return named ? Number(named[0]) : plain === "units" || plain === "unit" || plain === "_z" ? 0 : undefined;
}

const words: Readonly<Record<number, string>> = {
  1: "ten",
  2: "hundred",
  3: "thousand",
  4: "ten thousand",
  6: "million",
  9: "billion",
  12: "trillion",
};

function percent(code: string, name: string | undefined, power: number): Unit {
  const plain = /^(?:PC|PT|PCT|PERCENT|PERCENTAGE|%)$/i.test(code);
  return { kind: "percent", text: plain ? "%" : (name ?? code), base: "%", scale: power === -2 ? -2 : power - 2 };
}

const percentCode = /^(?:PC|PT|PCT|PERCENT|PERCENTAGE|%|(?:PC|PT|PCH|PCT)_.+)$/;
const pointsCode = /^(?:PP|PPT|PPTS|PD|PERCENTAGE_POINTS?)$/;
const countCode = /^(?:PS|PER|PERS|PERSONS?|NR|NUMBER|HEADS?|EMP|HH|CASES?|UNITS?)$/;
const currency =
  /^(?:VND|EUR|USD|GBP|JPY|CHF|CNY|KRW|THB|IDR|MYR|PHP|SGD|LAK|KHR|MMK|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|TRY|BRL|MXN|ZAR|HKD|TWD|SAR|XDR|XDC|NAC|PPS|MNAC)$/;

function kindOf(code: string): UnitKind {
  const { base } = ownScale(code);
  if (percentCode.test(code)) return "percent";
  if (pointsCode.test(code)) return "points";
  if (countCode.test(base)) return "count";
  if (currency.test(base)) return "money";
  return base === "" || isIndexUnit(code) ? "none" : "measure";
}

/**
 * Whether a unit code is that of an index number: `IX`, `I15`, `INDEX_2010`.
 *
 * @example
 * ["I15", "IX", "EUR"].map(isIndexUnit) // -> [true, true, false]
 */
export function isIndexUnit(code: string): boolean {
  return /^(?:IX|IDX|INX|I\d\d.*|INDEX.*)$/.test(code.toUpperCase());
}

/** Eurostat writes multipliers into its codes: before (`MIO_EUR`, `THS_T`), or after prices (`CP_MEUR`, `CLV10_MNAC`). */
function ownScale(code: string): { base: string; scale: number } {
  const before = /^(THS|MIO|BIO|MRD|BN|TRN)(?:_(.+))?$/.exec(code);
  if (before) return { base: before[2] ?? "", scale: prefixes[before[1] ?? ""] ?? 0 };
  const after = /^((?:CP|CLV|PYP)[A-Z0-9]*_)?(M|K)(EUR|NAC|PPS|USD)$/.exec(code);
  if (after) return { base: `${after[1] ?? ""}${after[3]}`.replace(/^CP_/, ""), scale: after[2] === "M" ? 6 : 3 };
  return { base: code, scale: 0 };
}

const prefixes: Readonly<Record<string, number>> = { THS: 3, MIO: 6, BIO: 9, MRD: 9, BN: 9, TRN: 12 };

import type { UnitWord } from "../language.ts";

/** Multipliers of prose, and those that stick to the number: `5.4bn`, `2.3m`, `12k`. */
const multipliers: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  mn: 6,
  mln: 6,
  m: 6,
  mm: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
  trn: 12,
  tn: 12,
};

const money: Readonly<Record<string, string>> = {
  dollars: "usd",
  "us dollars": "usd",
  usd: "usd",
  dlrs: "usd",
  euros: "eur",
  euro: "eur",
  eur: "eur",
  pounds: "gbp",
  gbp: "gbp",
  "pounds sterling": "gbp",
  yen: "jpy",
  yuan: "cny",
  renminbi: "cny",
  rupees: "inr",
  dong: "đồng",
  cents: "cent",
  pence: "pence",
};

const measures: Readonly<Record<string, string>> = {
  tonne: "tấn",
  tonnes: "tấn",
  ton: "tấn",
  tons: "tấn",
  "metric tons": "tấn",
  "metric tonnes": "tấn",
  "short tons": "short ton",
  "short ton": "short ton",
  "long tons": "long ton",
  kg: "kg",
  kilograms: "kg",
  hectare: "ha",
  hectares: "ha",
  ha: "ha",
  acres: "acre",
  litres: "l",
  liters: "l",
  km: "km",
  kilometres: "km",
  kilometers: "km",
  miles: "mile",
  km2: "km2",
  m2: "m2",
  m3: "m3",
  mw: "mw",
  gwh: "gwh",
  mwh: "mwh",
  kwh: "kwh",
  barrels: "barrel",
  ounces: "ounce",
};

const times =
  "hour|hours|day|days|week|weeks|month|months|quarters|year|years|minute|minutes|seconds|decade|decades|years old|years of age";

/**
 * Common things that reports count; any other word after a whole number is taken for one too. This list is for those of
 * several words and for what may follow a number in words.
 */
const counts =
  "cases|deaths|births|persons|people|men|women|children|adults|households|families|firms|companies|businesses|vehicles|students|pupils|patients|countries|customers|stores|employees|staff|shares|units|homes|transactions|acquisitions|warehouses|hospitals|schools|passengers|visitors|tourists|jobs|workers|residents|electors|marriages|venues|areas|regions|male deaths|female deaths|live births|infant deaths|neonatal deaths|projects|branches|beds|offences|crimes|incidents|arrests|claims|applications|permits|licences|licenses|visits|trips|flights|farms|properties|dwellings|tests|doses|infections|admissions|samples|members|participants|respondents|sites|stations|aircraft|ships|accidents|injuries|victims|prisoners|officers|teachers|nurses|doctors|graduates|apprenticeships|starts|orders|contracts|items|products|models|cities|towns|provinces|districts|counties|states";

/** Each unit phrase of English prose with what it is; the names that units share are those of `../vi/units.ts`. */
export function textUnitRows(): (readonly [string, UnitWord])[] {
  return [
    ...counts.split("|").map((phrase) => [phrase, { scale: 0, kind: "count" }] as const),
    ...times.split("|").map((phrase) => [phrase, { scale: 0, kind: "time" }] as const),
    ...Object.entries(measures).map(([phrase, base]) => [phrase, { scale: 0, kind: "measure", base }] as const),
    ...Object.entries(money).map(([phrase, base]) => [phrase, { scale: 0, kind: "money", base }] as const),
    ...Object.entries(multipliers).map(([phrase, scale]) => [phrase, { scale }] as const),
    ...["%", "percent", "per cent", "pct", "pc"].map(
      (phrase) => [phrase, { scale: 0, kind: "percent", base: "%" }] as const,
    ),
    ...["percentage points", "percentage point", "% points", "% point", "pp", "ppt", "ppts", "points"].map(
      (phrase) => [phrase, { scale: 0, kind: "points", base: "%" }] as const,
    ),
    ...["basis points", "basis point", "bps", "bp"].map(
      (phrase) => [phrase, { scale: -2, kind: "points", base: "%" }] as const,
    ),
    ...["times", "x", "fold"].map((phrase) => [phrase, { scale: 0, kind: "times", base: "times" }] as const),
  ];
}

/** What stands before an amount of money, with the name that its spellings share. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "usd"],
  ["us$", "usd"],
  ["usd", "usd"],
  ["£", "gbp"],
  ["gbp", "gbp"],
  ["€", "eur"],
  ["eur", "eur"],
  ["¥", "jpy"],
  ["₹", "inr"],
  ["rs", "inr"],
  ["inr", "inr"],
  ["kshs", "kes"],
  ["ksh", "kes"],
  ["kes", "kes"],
  ["ngn", "ngn"],
  ["₦", "ngn"],
  ["zar", "zar"],
  ["aud", "aud"],
  ["cad", "cad"],
  ["chf", "chf"],
  ["sek", "sek"],
  ["nok", "nok"],
  ["vnd", "đồng"],
  ["php", "php"],
  ["rm", "myr"],
  ["rmb", "cny"],
]);

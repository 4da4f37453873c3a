import type { UnitWord } from "../language.ts";

const multipliers: Readonly<Record<string, number>> = {
  hundred: 2,
  hundreds: 2,
  thousand: 3,
  thousands: 3,
  thous: 3,
  million: 6,
  millions: 6,
  mn: 6,
  mil: 6,
  mio: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  trillion: 12,
  trillions: 12,
  trn: 12,
  units: 0,
};

/** Currencies by their spellings, with the name that they share with `../vi/units.ts`. */
const money: Readonly<Record<string, string>> = {
  dong: "đồng",
  dongs: "đồng",
  vnd: "đồng",
  usd: "usd",
  "us $": "usd",
  $: "usd",
  "us dollar": "usd",
  "us dollars": "usd",
  dollar: "usd",
  dollars: "usd",
  eur: "eur",
  euro: "eur",
  euros: "eur",
  "€": "eur",
  gbp: "gbp",
  "gbp ( £ )": "gbp",
  "£": "gbp",
  pound: "gbp",
  pounds: "gbp",
  jpy: "jpy",
  yen: "jpy",
  cny: "cny",
};

const measures: Readonly<Record<string, string>> = {
  ton: "tấn",
  tons: "tấn",
  tonne: "tấn",
  tonnes: "tấn",
  "metric ton": "tấn",
  "metric tons": "tấn",
  hectare: "ha",
  hectares: "ha",
  litre: "l",
  litres: "l",
  liter: "l",
  liters: "l",
  "square kilometres": "km2",
  "square kilometers": "km2",
  "square metres": "m2",
  kilometres: "km",
  kilometers: "km",
  metres: "m",
  meters: "m",
};

const counts =
  "number|no|count|case|cases|death|deaths|person|persons|people|household|households|firm|firms|company|companies|vehicle|vehicles|student|students|patient|patients|inhabitant|inhabitants|woman|women|child|children|head|heads|item|items|visit|visits|country|countries|pcs|pieces";
const times = "hour|hours|day|days|week|weeks|month|months|year|years|minute|minutes";

/** Each English unit phrase with what it is; numbers and percents have the base that the Vietnamese ones have. */
export function englishUnitRows(): (readonly [string, UnitWord])[] {
  return [
    ...counts.split("|").map((word) => [word, { scale: 0, kind: "count" }] as const),
    ...times.split("|").map((word) => [word, { scale: 0, kind: "time" }] as const),
    ...Object.entries(measures).map(([word, base]) => [word, { scale: 0, kind: "measure", base }] as const),
    ...Object.entries(money).map(([word, base]) => [word, { scale: 0, kind: "money", base }] as const),
    ...Object.entries(multipliers).map(([word, scale]) => [word, { scale }] as const),
    ...["percent", "percentage", "per cent", "pct", "pc", "percentage ( % )", "percent ( % )"].map(
      (word) => [word, { scale: 0, kind: "percent", base: "%" }] as const,
    ),
    ...["percentage point", "percentage points", "pp", "p . p"].map(
      (word) => [word, { scale: 0, kind: "points", base: "%" }] as const,
    ),
  ];
}

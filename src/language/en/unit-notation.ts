const currencies: Readonly<Record<string, string>> = {
  $: "usd",
  us$: "usd",
  usd: "usd",
  dollar: "usd",
  dollars: "usd",
  "£": "gbp",
  gbp: "gbp",
  pounds: "gbp",
  "€": "eur",
  eur: "eur",
  euros: "eur",
  "¥": "jpy",
  yen: "jpy",
  rmb: "cny",
  cny: "cny",
};

const scales: Readonly<Record<string, string>> = {
  "000": "thousand",
  "000s": "thousand",
  k: "thousand",
  thousand: "thousand",
  thousands: "thousand",
  m: "million",
  mn: "million",
  mil: "million",
  million: "million",
  millions: "million",
  bn: "billion",
  billion: "billion",
  billions: "billion",
};

const money = Object.keys(currencies)
  .map((text) => text.replace("$", "\\$"))
  .join("|");
const power = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join("|");
const things = "amounts|figures|expressed|numbers|values|all amounts|all figures|stated";

const moneyFirst = new RegExp(`^(${money})\\s*(?:in\\s+)?['’]?(${power})$`, "i");
const scaleFirst = new RegExp(
  `^(?:(?:${things})\\s+)?(?:are\\s+)?in\\s+(${power})(?:\\s+of)?(?:\\s+(${money}))?$`,
  "i",
);

/** `'000`, as heads of columns have it. */
const thousands = /^['’]000s?$/;

/**
 * A unit as accounts write it, in the order that unit words have: `$'000` and `in thousands of dollars` are thousands of dollars,
 * `(In millions, except per share amounts)` is millions. Undefined where a text is no such notation.
 *
 * @example
 * ["$'000", "£m", "in millions, except per share amounts", "US$ in thousands", "in June"].map(unitNotation) // -> ["thousand usd", "million gbp", "million", "thousand usd", undefined]
 */
export function unitNotation(text: string): string | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  const [first = ""] = plain.split(/,|\bexcept\b/);
  for (const each of plain === first ? [plain] : [plain, first.trim()]) {
    if (thousands.test(each)) return "thousand";
    const led = moneyFirst.exec(each);
    if (led) return joined(led[2], led[1]);
    const found = scaleFirst.exec(each);
    // `in m` without a currency are metres.
    if (found && (found[2] !== undefined || !/^[mk]$/i.test(found[1] ?? ""))) return joined(found[1], found[2]);
  }
  return undefined;
}

function joined(scale = "", currency = ""): string {
  return `${scales[scale.toLowerCase()] ?? ""} ${currencies[currency.toLowerCase()] ?? ""}`.trim();
}

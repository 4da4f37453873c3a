// Printed percentages held against their operands in one call, at 0.1, 1 and 10 million rows, one in a thousand of them
// wrong. Run after `npm run build`: node bench/audit-scale.mjs [rows…]
import { auditColumns } from "../dist/audit/at-scale/audit-columns.js";

const sizes = process.argv.slice(2).map(Number);
let bad = 0;
for (const measure of ["percent-change", "percent-of"]) {
  for (const rows of sizes.length > 0 ? sizes : [1e5, 1e6, 1e7]) {
    const { columns, wrong, honest, planted, ties } = drawn(rows, measure === "percent-change" ? 100 : 0);
    const start = performance.now();
    const fits = auditColumns(measure, columns);
    const seconds = (performance.now() - start) / 1000;
    let [falseAlarms, found] = [0, 0];
    for (let row = 0; row < rows; row++) {
      if (fits[row] !== 0 && wrong[row] === 0) falseAlarms++;
      if (fits[row] !== 0 && wrong[row] === 1) found++;
      if (honest[row] === 1 && wrong[row] === 1)
        throw new Error(`row ${row}: printed as it is and yet beyond its rounding`);
    }
    bad += falseAlarms + planted - found;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    const rate = (rows / seconds / 1e6).toFixed(1);
    console.log(
      `${measure}, ${rows} rows: ${seconds.toFixed(2)} s, ${rate} M rows/s, ${memory} MB; ` +
        `${planted} errors beyond a tie, ${found} flagged; ${falseAlarms} false alarms, ${ties} ties among the sound rows`,
    );
  }
}
process.exitCode = bad > 0 ? 1 : 0;

/**
 * Operands that are whole or have a decimal, exact or rounded for print, and their change or ratio in percent with no, one or
 * two decimals, worked out before the operands were rounded; some are then off by one to five in the last place. What is
 * wrong is decided on whole numbers: operands in twentieths, so that half of a last place is one, and every product is below
 * 2^53. `less` is 100 for a change.
 */
function drawn(rows, less) {
  const doubles = () => new Float64Array(rows);
  const places = () => new Int8Array(rows);
  const [value, base, reported] = [doubles(), doubles(), doubles()];
  const [valueDecimals, baseDecimals, reportedDecimals] = [places(), places(), places()];
  const [wrong, honest] = [new Uint8Array(rows), new Uint8Array(rows)];
  const next = generator();
  let [planted, ties] = [0, 0];
  for (let row = 0; row < rows; row++) {
    // Small bases make ties, which large ones seldom do.
    const b = operand(next, 1 + Math.floor(next() * (next() < 0.5 ? 400 : 1e6)));
    const v = operand(next, Math.floor((b.twentieths / 20) * next() * 20));
    const digits = Math.floor(next() * 3);
    const steps = 2 * 10 ** digits;
    const exact = (100 * v.twentieths - less * b.twentieths) * steps;
    // Half away from zero.
    const units = Math.sign(exact) * Math.floor((Math.abs(exact) + b.twentieths) / (2 * b.twentieths));
    const off = next() < 0.001 ? (next() < 0.5 ? -1 : 1) * (1 + Math.floor(next() * 5)) : 0;
    [value[row], valueDecimals[row], base[row], baseDecimals[row]] = [v.printed, v.decimals, b.printed, b.decimals];
    [reported[row], reportedDecimals[row]] = [(units + off) / 10 ** digits, digits];
    honest[row] = off === 0 ? 1 : 0;
    const [low, high] = [v.low, v.high].map((side) => (under) => (100 * side - less * under) * steps);
    const lowest = v.low < 0 ? b.low : b.high;
    // The range of the recomputed number, times its denominator, against half a unit about the printed one.
    const [bottom, top] = [
      low(lowest) - (2 * (units + off) + 1) * lowest,
      high(b.low) - (2 * (units + off) - 1) * b.low,
    ];
    if (bottom > 0 || top < 0) {
      wrong[row] = 1;
      planted++;
    } else if (bottom === 0 || top === 0) ties++;
  }
  const columns = { length: rows, reported, reportedDecimals, value, valueDecimals, base, baseDecimals };
  return { columns, wrong, honest, planted, ties };
}

/** A number about as large as said: whole or with a decimal, not rounded (-1) or rounded for print to so many decimals. */
function operand(next, about) {
  const kind = Math.floor(next() * 4);
  if (kind < 2) {
    const tenths = kind === 0 ? 10 * about : 10 * about + Math.floor(next() * 10);
    return { twentieths: 2 * tenths, low: 2 * tenths, high: 2 * tenths, printed: tenths / 10, decimals: -1 };
  }
  // A whole number leaves half of one open, ten twentieths; a decimal leaves one twentieth open.
  const [half, decimals] = kind === 2 ? [10, 0] : [1, 1];
  const twentieths = 20 * (about + 1) + Math.floor(next() * 20);
  const rounded = Math.floor((twentieths + half) / (2 * half)) * 2 * half;
  return { twentieths, low: rounded - half, high: rounded + half, printed: rounded / 20, decimals };
}

function generator() {
  let seed = 20241123;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

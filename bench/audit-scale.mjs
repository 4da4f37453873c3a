// Printed percentages held against their operands, at 0.1, 1 and 10 million rows, one in a thousand of them wrong.
// Run after `npm run build`: node bench/audit-scale.mjs [rows…]
import { auditColumns } from "../dist/audit/at-scale/audit-columns.js";

const sizes = process.argv.slice(2).map(Number);
for (const rows of sizes.length > 0 ? sizes : [1e5, 1e6, 1e7]) {
  const { columns, wrong, planted } = drawn(rows);
  const start = process.hrtime.bigint();
  const fits = auditColumns("percent-change", columns);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  let [falseAlarms, found] = [0, 0];
  for (let row = 0; row < rows; row++) {
    if (fits[row] === 0) continue;
    if (wrong[row] === 1) found++;
    else falseAlarms++;
  }
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const rate = (rows / seconds / 1e6).toFixed(1);
  console.log(
    `${rows} rows: ${seconds.toFixed(2)} s, ${rate} M rows/s, ${memory} MB; ` +
      `${planted} errors beyond a tie, ${found} flagged, ${falseAlarms} false alarms`,
  );
}

/** Whole operands and their change in percent to one decimal, some of them off by one to five in the last place. */
function drawn(rows) {
  const [value, base, reported] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const wrong = new Uint8Array(rows);
  let planted = 0;
  let seed = 20241123;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let row = 0; row < rows; row++) {
    const [v, b] = [Math.floor(next() * 1e6), 1 + Math.floor(next() * 1e6)];
    // Whole numbers below 2^53: the quotient and what is left over are exact.
    const top = 1000 * (v - b);
    let tenths = Math.floor((2 * top + b) / (2 * b));
    if (next() < 0.001) tenths += (next() < 0.5 ? -1 : 1) * (1 + Math.floor(next() * 5));
    [value[row], base[row], reported[row]] = [v, b, tenths / 10];
    if (Math.abs(2 * (top - tenths * b)) > b) {
      wrong[row] = 1;
      planted++;
    }
  }
  const columns = { length: rows, reported, reportedDecimals: 1, value, valueDecimals: -1, base, baseDecimals: -1 };
  return { columns, wrong, planted };
}

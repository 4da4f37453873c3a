// The made panel: monthly figures of 63 areas over 13 years, 2012 to 2024, with 2 % of the months missing and a plan a
// year, in one Parquet file. The same rows every time. Run alone: node bench/compare/panel.mjs FILE MILLIONS [ORDER]
import { existsSync, renameSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

/** How rows lie in the file: series after series, month after month as they are published, or anyhow. */
export const orders = { series: "i, a, t", month: "t, i, a", none: "hash(i, a, t)" };

const areas = 63;
const years = 13;
const rowsOfIndicator = areas * years * (12 * 0.98 + 1);

/** Writes so many million rows, whole indicators of them, unless the file is there already. */
export async function makePanel(file, millions, order = "series") {
  if (existsSync(file)) return;
  const database = await DuckDBInstance.create(":memory:", { memory_limit: "8GB" });
  const connection = await database.connect();
  const part = `${file}.part`;
  await connection.run(`COPY (${panelSql(Math.round((millions * 1e6) / rowsOfIndicator), order)})
    TO '${part}' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  database.closeSync();
  renameSync(part, file);
}

/**
 * Each figure is the size of its indicator times that of its area, a trend, a season and chance, all drawn from a hash of
 * whole numbers written out here. Every other indicator has a decimal; one figure in 200 is zero; t counts months from 0,
 * and a year's plan stands before its January.
 */
function panelSql(indicators, order) {
  return `
    WITH cells AS (
      SELECT i, a, t, ${drawn("i * 1000003 + a * 10007 + t")} AS chance, ${drawn("i * 31 + 7")} AS size,
        ${drawn("a * 17 + i * 131 + 3")} AS share
      FROM range(${indicators}) AS indicators(i), range(${areas}) AS areas(a), range(${12 * years}) AS months(t)
    ), figures AS (
      SELECT i, a, t, chance,
        10 ** (1 + 4 * size) * (0.2 + share) * (1 + t / 120.0) * (1 + 0.3 * sin(t * pi() / 6)) * (0.8 + 0.4 * chance) AS v
      FROM cells
    ), observations AS (
      SELECT i, a, t::DOUBLE AS t, 'actual' AS scenario, 2012 + t // 12 AS year, 1 + t % 12 AS month,
        CASE WHEN ${drawn("a * 1009 + i * 7 + t * 613")} < 0.005 THEN 0 ELSE round(v, (i % 2)::INTEGER) END AS value
      FROM figures WHERE ${drawn("t * 50021 + a * 401 + i * 11")} >= 0.02
      UNION ALL
      SELECT i, a, min(t) - 0.5, 'plan', 2012 + t // 12, NULL, round(1.05 * sum(v))
      FROM figures GROUP BY i, a, t // 12
    )
    SELECT printf('IND%05d', i) AS indicator, printf('VN-%02d', a) AS area,
      if(month IS NULL, year::VARCHAR, printf('%d-%02d', year, month)) AS period,
      year::INTEGER AS year, month::INTEGER AS month, scenario, value
    FROM observations ORDER BY ${orders[order]}`;
}

/** A number from 0 up to 1 that a whole number decides. */
function drawn(key) {
  const mixed = `(((${key}) % 4294967296)::UBIGINT * 2654435761 % 4294967296)`;
  return `((xor(${mixed}, ${mixed} >> 15) * 2246822519 % 4294967296) / 4294967296.0)`;
}

if (process.argv[1] === import.meta.filename) {
  const [file, millions, order] = process.argv.slice(2);
  await makePanel(file, Number(millions), order);
}

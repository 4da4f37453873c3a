// Arquero, as one writes it: each base is joined to its rows. It reads no Parquet, so that its columns are handed to it, and
// reading them is not in its time.
import { DuckDBInstance } from "@duckdb/node-api";
import { all, not, op, rolling, table } from "arquero";
import { measured, sumOf } from "../measured.mjs";

const columns = ["indicator", "area", "year", "month", "scenario", "value"];

await measured((panel) => {
  const actual = panel.filter((d) => d.scenario === "actual");
  const plans = panel.filter((d) => d.scenario === "plan").select("indicator", "area", "year", { value: "plan" });
  const prior = actual
    .derive({ year: (d) => d.year + 1 })
    .select("indicator", "area", "year", "month", { value: "prior" });
  const averages = actual
    .filter((d) => d.year >= 2016 && d.year <= 2020)
    .groupby("indicator", "area", "month")
    .rollup({ average: (d) => op.mean(d.value), years: () => op.count() })
    .filter((d) => d.years === 5)
    .select("indicator", "area", "month", "average");
  const compared = actual
    .groupby("indicator", "area", "year")
    .orderby("month")
    .derive({ done: rolling((d) => op.sum(d.value)), months: op.row_number() })
    .ungroup()
    .join_left(prior, ...by(["indicator", "area", "year", "month"]))
    .join_left(averages, ...by(["indicator", "area", "month"]))
    .join_left(plans, ...by(["indicator", "area", "year"]))
    .derive({
      change: (d) => (d.prior > 0 ? 100 * (d.value / d.prior - 1) : NaN),
      againstAverage: (d) => (d.average > 0 ? 100 * (d.value / d.average - 1) : NaN),
      completion: (d) => (d.plan > 0 && d.months === d.month ? (100 * d.done) / d.plan : NaN),
    });
  return ["change", "againstAverage", "completion"].map((name) => sumOf(compared.array(name)));
}, readColumns);

async function readColumns(file) {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const result = await connection.stream(`SELECT ${columns.join(", ")} FROM read_parquet('${file}')`);
  const read = Object.fromEntries(columns.map((name) => [name, []]));
  for (let chunk = await result.fetchChunk(); chunk?.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const [at, name] of columns.entries()) for (const value of chunk.getColumnValues(at)) read[name].push(value);
  }
  connection.closeSync();
  database.closeSync();
  return table(read);
}

/** Equal in all of some columns; of the joined table only the others are taken. */
function by(keys) {
  return [
    [keys, keys],
    [all(), not(keys)],
  ];
}

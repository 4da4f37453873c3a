// What a contender of bench/compare prints: its time, the processors' time, its memory, and for each of the three measures
// (change against the prior year, change against the average of 2016 to 2020, completion of the year's plan by the year to
// date) how many rows have one and their sum.
import { DuckDBInstance } from "@duckdb/node-api";

/** Runs a contender on the file of the command line; what `prepare` gives it is not in its time. */
export async function measured(run, prepare = (file) => file) {
  const given = await prepare(process.argv[2]);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const sums = await run(given);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  // maxRSS is in kilobytes on every system.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, megabytes, sums }));
}

/** The count and the sum of the numbers in a column; NaN is none. */
export function sumOf(values) {
  let count = 0;
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  return { count, sum };
}

/** The one row that a query over the table `panel` has, as counts and sums in turn. */
export async function queried(file, sql) {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  await connection.run(`CREATE VIEW panel AS SELECT * FROM read_parquet('${file}')`);
  const [row] = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  database.closeSync();
  const numbers = row.map(Number);
  return [0, 2, 4].map((at) => ({ count: numbers[at], sum: numbers[at + 1] }));
}

// Who takes part in bench/compare, in the order of the table.
import { join } from "node:path";

const node = (file) => ({ command: process.execPath, file: join(import.meta.dirname, "contenders", file) });
const python = (file) => ({
  command: process.env.PYTHON ?? "python3",
  file: join(import.meta.dirname, "contenders", file),
});

/** `atMost`: the most million rows that it is tried with, and why. */
export const contenders = [
  { name: "recount", ...node("recount.mjs") },
  { name: "DuckDB, joins", ...node("duckdb-joins.mjs") },
  { name: "DuckDB, windows", ...node("duckdb-windows.mjs") },
  { name: "DuckDB by years", ...node("duckdb-years.mjs") },
  { name: "Polars", ...node("polars.mjs"), needs: "nodejs-polars", atMost: [20, "it takes 8 GB for 20 M rows"] },
  { name: "pandas", ...python("merged_frames.py"), atMost: [20, "it takes 6 GB for 20 M rows"] },
  {
    name: "Arquero",
    ...node("arquero.mjs"),
    needs: "arquero",
    atMost: [5, "it takes 4 GB for 5 M rows"],
  },
  { name: "floor", ...node("floor.mjs"), isFloor: true },
];

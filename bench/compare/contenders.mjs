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
  { name: "DuckDB, joins", ...node("duckdb-joins.mjs"), atMost: [20, "more would not fit in memory"] },
  { name: "DuckDB, windows", ...node("duckdb-windows.mjs"), atMost: [100, ""] },
  { name: "Polars", ...node("polars.mjs"), needs: "nodejs-polars", atMost: [20, "more would not fit in memory"] },
  { name: "pandas", ...python("merged_frames.py"), atMost: [20, "more would not fit in memory"] },
  {
    name: "Arquero",
    ...node("arquero.mjs"),
    needs: "arquero",
    atMost: [5, "its joins need a Map of more keys than V8 allows"],
  },
  { name: "floor", ...node("floor.mjs"), isFloor: true },
];

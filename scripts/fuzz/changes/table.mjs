import { below, pick } from "../random.mjs";
import { hostileWords, words } from "./text.mjs";

/** A delimited table with cells, rows and columns taken out, doubled, swapped and filled with what is no figure; or changed as text. */
export function table(text, random, other = text) {
  if (random() < 0.3) return words(text, random, other);
  const mark = pick(random, ["\n", "\n", "\n", "\r\n", "\r"]);
  const sign = (text.match(/[,;\t|]/) ?? [","])[0];
  const rows = text.split(/\r\n|\n|\r/).map((line) => line.split(sign));
  for (let times = 1 + below(random, 5); times > 0; times--) {
    const at = below(random, rows.length);
    const row = rows[at] ?? [];
    const column = below(random, Math.max(1, row.length));
    const way = below(random, 12);
    if (way === 0) rows.splice(at, 1 + below(random, 3));
    else if (way === 1) rows.splice(at, 0, [...row]);
    else if (way === 2) rows.splice(below(random, rows.length), 0, ...rows.splice(at, 1));
    else if (way === 3) row.splice(column, 1);
    else if (way === 4) row.splice(column, 0, pick(random, hostileWords));
    else if (way < 7) row[column] = pick(random, hostileWords);
    else if (way === 7) row[column] = `"${(row[column] ?? "").concat(pick(random, ['""', "\n", sign, '"', ""]))}"`;
    else if (way === 8) for (const each of rows) each.splice(column, 1);
    else if (way === 9) for (const each of rows) each.push(each[column] ?? "");
    else if (way === 10) for (const each of rows) [each[0], each[column]] = [each[column] ?? "", each[0] ?? ""];
    else rows[0] = (rows[0] ?? []).map((name) => (random() < 0.3 ? pick(random, columnNames) : name));
    if (rows.length === 0) rows.push([""]);
  }
  const between = random() < 0.1 ? pick(random, [",", ";", "\t", "|"]) : sign;
  return rows.map((row) => row.join(between)).join(mark);
}

const columnNames = [
  "",
  "value",
  "value",
  "period",
  "year",
  "month",
  "2024",
  "2024-06",
  "Q1 2024",
  "T6/2024",
  "area",
  "indicator",
  "unit",
  "plan",
  "growth_pct",
  "% so với cùng kỳ",
  "status",
  "TIME_PERIOD",
  "OBS_VALUE",
  "__proto__",
];

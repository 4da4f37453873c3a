// A folder of monthly workbooks whose names begin with the day of publication (`2024-06-29-…xlsx`), with those that lie beside each.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { auditBeside } from "../../dist/audit/dataset/audit-beside.js";
import { loadDataset } from "../../dist/datasets/load.node.js";
import { dataReasons, verdictOfReason } from "../../dist/model/audit-reason.js";

/** What the command line says: the folder, and options of the form `--half=held`. */
export function call(argv, usage) {
  const [folder, ...rest] = argv;
  if (!folder) {
    console.error(usage);
    process.exit(2);
  }
  const given = Object.fromEntries(rest.map((each) => [...each.replace(/^--/, "").split("="), ""].slice(0, 2)));
  const { half = "held", count = "10", beside = "1", from = "2012", only = "" } = given;
  return { folder, half, count: Number(count), beside: Number(beside), from, only, given };
}

/** Whether a workbook is of the half that no rule was made with. */
export function isHeld(name) {
  return BigInt(`0x${createHash("sha1").update(name).digest("hex")}`) % 2n === 1n;
}

/** The workbooks of a half that have one of the same month of the year before, evenly spread, and what lies beside each. */
export function chosen({ folder, half, count, beside, from, only }, shift = 0) {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}.*\.xlsx?$/.test(name))
    .sort();
  const byMonth = new Map(names.map((name) => [name.slice(0, 7), name]));
  const before = (name, months) => byMonth.get(monthBefore(name.slice(0, 7), months));
  const targets = names.filter((name) =>
    only ? name.startsWith(only) : name >= from && isHeld(name) === (half === "held") && before(name, 12),
  );
  const step = Math.max(1, targets.length / count);
  const spread = Array.from(
    { length: Math.min(count, targets.length) },
    (_, at) => targets[Math.floor((at + shift) * step)],
  );
  const path = (name) => join(folder, name);
  return spread.map((name) => ({
    name,
    path: path(name),
    others: Array.from({ length: beside === 1 ? 1 : beside }, (_, at) => before(name, beside === 1 ? 12 : beside - at))
      .filter(Boolean)
      .map(path),
  }));
}

function monthBefore(month, months) {
  const [year, number] = month.split("-").map(Number);
  const at = year * 12 + number - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The panels of a workbook and of those beside it. */
export async function panelsOf({ path, others }) {
  const panel = (await loadDataset([path])).panel;
  return { panel, beside: others.length > 0 ? (await loadDataset(others)).panel : undefined };
}

export const auditOf = ({ panel, beside }) => auditBeside(panel, beside);
export const reasonOf = (audit, row) => dataReasons[audit.reasons[row]];
export const verdictAt = (audit, row) => verdictOfReason(reasonOf(audit, row));

/** Numbers that only look random, the same at each run. */
export function drawing(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

/** Two digits that a reader sees, each in the other's place. */
export const swappedDigits = (value, places, pick) => {
  const text = Math.abs(value).toFixed(places);
  const at = [...text].flatMap((digit, i) => (/\d\d/.test(text.slice(i, i + 2)) && digit !== text[i + 1] ? [i] : []));
  if (at.length === 0) return value;
  const i = pick(at);
  return Number(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2)) * Math.sign(value);
};

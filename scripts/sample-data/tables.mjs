import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The rows of a plain CSV (no quoted line breaks), also gzipped, as objects by column name. */
export function readTable(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").replace(/^\uFEFF/, "");
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = cellsOf(header);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [names[at], cell])));
}

/** Writes a resource of a data package, and gives its description for `datapackage.json`. */
export function writeTable(folder, { name, primaryKey, fields }, rows) {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => fields.map((field) => row[field.name] ?? ""))];
  writeFileSync(join(folder, `${name}.csv`), lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));
  const file = { path: `${name}.csv`, format: "csv", mediatype: "text/csv", encoding: "utf-8" };
  return { name, ...file, schema: { primaryKey, fields } };
}

/** Writes `datapackage.json`. */
export function writePackage(folder, descriptor) {
  mkdirSync(folder, { recursive: true });
  const profile = { $schema: "https://datapackage.org/profiles/2.0/datapackage.json" };
  writeFileSync(join(folder, "datapackage.json"), `${JSON.stringify({ ...profile, ...descriptor }, undefined, 2)}\n`);
}

/** A decimal from zero on, halves up, without zeros at its end. */
export function rounded(text, places) {
  return fixed(text, places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** A decimal from zero on, halves up, with all of its places. */
export function fixed(text, places) {
  const [whole, fraction = ""] = text.split(".");
  const kept = BigInt(whole + fraction.padEnd(places, "0").slice(0, places)) + (fraction[places] >= "5" ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, "0");
  const [left, right] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  return places === 0 ? left : `${left}.${right}`;
}

export const text = (name, more = {}) => ({ name, type: "string", ...more });
export const required = { constraints: { required: true } };
export const oneOf = (...values) => ({ constraints: { enum: values, required: true } });

/** The fields that every package's tables have; areas are the members that figures are given for. */
export const areaFields = [
  text("code", required),
  text("name_vi", required),
  text("name_en", required),
  text("parent", { description: "The whole that this is a part of" }),
  text("from", { description: "The members that it was split off from, with spaces between" }),
  text("since", { description: "First period as such, in SDMX notation" }),
  text("until", { description: "Last period as such" }),
  text("breaks", { description: "Periods from which on the name covers another territory, with spaces between" }),
];

export const indicatorFields = [
  text("id", required),
  text("name_vi", required),
  text("name_en", required),
  text("unit", required),
  text("kind", oneOf("flow", "stock", "ratio", "index")),
  text("direction", { description: "Which way is good", ...oneOf("up", "down", "none") }),
  text("parent"),
];

export const observationFields = [
  text("indicator", required),
  text("area", required),
  text("period", { description: "SDMX notation; a to-date window as start..end", ...required }),
  text("scenario", oneOf("actual", "plan", "estimate")),
  { name: "value", type: "number" },
  text("status", { description: "SDMX observation status; A is normal", ...required }),
  text("vintage", { description: "The day the value was published" }),
  text("source", required),
];

function cellsOf(line) {
  const cells = [];
  for (const [, quotedCell, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quotedCell === undefined ? plain : quotedCell.replaceAll('""', '"'));
  }
  return cells;
}

function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

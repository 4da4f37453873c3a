import { type Detail, detail } from "../../model/detail.ts";
import type { Diagnostics } from "../../model/diagnostic.ts";
import type { Place } from "../../model/problem.ts";
import { isRule, missingIn, parseRule, type Rule } from "../../model/rule.ts";

/** A line of `rules.csv`: `id`, `rule`, `missing` and `weights`. */
export interface RuleRecord {
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly place: Place;
}

/**
 * Reads the rules of a data package. One that cannot be read, or names what is no indicator, is reported with its place and left out; so
 * is a second one of the same id.
 */
export function readRules(
  records: readonly RuleRecord[],
  isIndicator: (id: string) => boolean,
  diagnostics: Diagnostics,
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [at, { cells, place }] of records.entries()) {
    const text = (cells.rule ?? "").trim();
    const id = (cells.id ?? "").trim() || `rule${at + 1}`;
    const leftOut = (found: string, expected: Detail) =>
      diagnostics.add({ code: "row-unread", level: "warning", place, found, expected });
    if (text === "") {
      leftOut("", "balance = export - import");
      continue;
    }
    const rule = parseRule(text, id, isIndicator);
    if (!isRule(rule)) {
      leftOut(rule.found === "" ? text : `${text}: ${rule.found}`, rule.expected);
      continue;
    }
    const unknown = [...(rule.reported === undefined ? [] : [rule.reported]), ...rule.operands].find(
      (name) => !isIndicator(name),
    );
    if (unknown !== undefined) {
      diagnostics.add({ code: "unknown-code", level: "warning", place, found: unknown, expected: "indicators.csv" });
      continue;
    }
    if (rules.some((other) => other.id === id)) {
      leftOut(id, detail("own-id"));
      continue;
    }
    const asked = (cells.missing ?? "").trim().toLowerCase();
    const missing = missingIn.find((each) => each === (asked || "unknown"));
    const weights = weightsOf(cells.weights ?? "", isIndicator);
    if (!missing || !weights) {
      leftOut(missing ? (cells.weights ?? "") : asked, missing ? "import: 2; export: inf" : missingIn.join(", "));
      continue;
    }
    rules.push(Object.freeze({ ...rule, missing, weights }));
  }
  return rules;
}

/** `import: 2; export: inf`; undefined where it cannot be read. */
function weightsOf(text: string, isIndicator: (id: string) => boolean): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>();
  for (const part of text.split(";")) {
    if (part.trim() === "") continue;
    const [, name = "", weight = ""] = /^\s*(.+?)\s*:\s*(\d+(?:\.\d+)?|inf)\s*$/i.exec(part) ?? [];
    if (!isIndicator(name)) return undefined;
    found.set(name, /inf/i.test(weight) ? Number.POSITIVE_INFINITY : Number(weight));
  }
  return found;
}

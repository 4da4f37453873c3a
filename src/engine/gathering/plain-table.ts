import type { ReadOptions } from "../../datasets/dataset.ts";
import { scenarioOf } from "../../datasets/layout/column-words.ts";
import type { Layout } from "../../datasets/layout/layout.ts";
import { makeLayout } from "../../datasets/layout/make-layout.ts";
import { periodColumns, periodReader } from "../../datasets/layout/row-period.ts";
import { noArea } from "../../datasets/panel/members.ts";
import { unitNamed } from "../../datasets/panel/series.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { noUnit, type Unit } from "../../model/unit.ts";
import type { SourceColumns, SourceTable } from "../engine.ts";

/** The columns of a table and its first rows, as its database gives them. */
export interface TableHead {
  readonly path: string;
  /** Stands for the indicator where no column says it. */
  readonly name: string;
  readonly format: SourceTable["format"];
  readonly names: readonly string[];
  /** As the database calls them. */
  readonly types: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Which of the database's types are numbers. */
  readonly numeric: RegExp;
}

/** A long table, one observation a row, with one column for each of its keys. */
export interface PlainTable {
  readonly table: SourceTable;
  /** Undefined where an indicator's name may say it. */
  readonly unit: Unit | undefined;
  readonly guesses: readonly Guess[];
}

/** Makes out what is in the columns of a table, as `loadDataset` does. Undefined where it is no plain long table. */
export function plainTable(head: TableHead, options: ReadOptions): PlainTable | undefined {
  const { path, name, format, names, types, sample, numeric } = head;
  const { layout, guesses } = makeLayout({ names, rows: sample, file: path, subject: name, options, usual: "." });
  const [value, ...more] = layout.values;
  if (!value || more.length > 0 || !isPlain(layout) || value.comparison || value.status) return undefined;
  if (!numeric.test(types[value.column] ?? "") || layout.decimals[value.column] !== ".") return undefined;
  const always = layout.constants.scenario === undefined ? value.scenario : scenarioOf(layout.constants.scenario);
  const dates = periodColumns(layout);
  if (always === undefined || dates.length === 0) return undefined;
  if (value.when.is === "fixed" || value.when.is === "month" || value.when.is === "quarter") return undefined;
  const nameOf = (field: keyof Layout["fields"]) => names[layout.fields[field]?.[0] ?? -1];
  const [scenario, status, vintage] = [nameOf("scenario"), nameOf("status"), nameOf("vintage")];
  const indicator = nameOf("indicator");
  // What a column of values measures is part of the indicators' names then.
  if (indicator !== undefined && value.stem !== "") return undefined;
  const { indicator: said } = layout.constants;
  const only = [said, value.stem].filter((part) => part !== undefined && part !== "").join(": ") || layout.subject;
  const used = [indicator, nameOf("area"), scenario, status, vintage, ...dates.map((at) => names[at])];
  if (used.some((each) => each !== undefined && !readable.test(types[names.indexOf(each)] ?? ""))) return undefined;
  const columns: SourceColumns = {
    indicator: indicator ?? { constant: only },
    area: nameOf("area") ?? { constant: layout.constants.area ?? noArea.code },
    value: names[value.column] ?? "",
    ...(scenario !== undefined && { scenario }),
    ...(status !== undefined && { status }),
    ...(vintage !== undefined && { vintage }),
  };
  const read = { columns: dates.map((at) => names[at] ?? ""), read: periodReader(layout, value.when) };
  const table: SourceTable = { format, files: [path], columns, periods: read, scenario: always };
  const unit = value.unit ?? (indicator === undefined ? (unitNamed(said ?? "") ?? noUnit) : undefined);
  return { table, unit, guesses };
}

/** Whether each key is one column, or the same in every row, and nothing else is part of a series' name. */
function isPlain({ fields, dimensions, levels = [], constants, totalArea }: Layout): boolean {
  const taken = Object.entries(fields).every(([field, columns]) => {
    if (field === "value" || field === "plan" || field === "estimate") return columns.length <= 1;
    return anyNumber.has(field) || (columns.length === 1 && keys.has(field));
  });
  return taken && dimensions.length + levels.length === 0 && !totalArea && Object.keys(constants).every((each) => fixed.has(each));
}

const anyNumber: ReadonlySet<string> = new Set(["ignored", "source"]);
const periods = ["period", "year", "half", "quarter", "month", "week", "day"];
const keys: ReadonlySet<string> = new Set(["indicator", "area", "scenario", "status", "vintage", ...periods]);
const fixed: ReadonlySet<string> = new Set(["indicator", "area", "scenario"]);
/** Types whose texts can be keys. */
const readable = /^(?:VARCHAR(?:\(\d+\))?|CHAR\(\d+\)|DATE|TIMESTAMP(?:\(\d+\))?|U?(?:TINY|SMALL|BIG)INT|U?INTEGER)$/i;

import { dirname, join } from "node:path";
import { parseComparison } from "../../compare/comparison.ts";
import type { Area } from "../../model/area.ts";
import { Diagnostics, type Guess } from "../../model/diagnostic.ts";
import { directions, type Indicator, indicatorKinds } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";
import { ProblemError } from "../../model/problem.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { tellAccount } from "../panel/account.ts";
import { describedIndicator } from "../panel/described.ts";
import { mergePanels } from "../panel/merge-panels.ts";
import { allBytes, openSource } from "./byte-source.node.ts";
import { type Descriptor, type Resource, readDescriptor } from "./descriptor.ts";
import { insidePath } from "./inside.node.ts";
import { jsonProblem } from "./json-fault.ts";
import { type CsvRecord, readCsvRecords } from "./read-csv-records.node.ts";
import { readDelimited } from "./read-delimited.node.ts";
import { type RuleRecord, readRules } from "./read-rules.ts";

/**
 * Reads a data package. `indicators`, `areas`, `observations`, `reported` and `rules` are recount's own tables (docs of data sets); where
 * there are no `observations`, the other tables are read as they come. Throws a ProblemError where the descriptor cannot be read.
 */
export async function readPackage(path: string, options: ReadOptions): Promise<Dataset> {
  const descriptor = readDescriptor(await readJsonFile(path, options), path);
  const table = (name: string) => descriptor.resources.find((resource) => resource.name === name);
  const observations = table("observations");
  const reader = new PackageReader(path, descriptor, options);
  const [indicators, areas, reported, rules] = [
    await reader.own(table("indicators"), ["id", "indicator"]),
    await reader.own(table("areas"), ["code"]),
    await reader.own(table("reported"), ["reported"]),
    await reader.own(table("rules"), ["rule"]),
  ];
  await reader.indicators(indicators);
  await reader.areas(areas);
  const others = descriptor.resources.filter(
    (each) => each.isTable && ![indicators, areas, reported, rules].includes(each),
  );
  for (const each of observations ? [observations] : others) await reader.table(each, {});
  await reader.reported(reported);
  await reader.rules(rules);
  return reader.done();
}

/** A descriptor lists files and columns: none is as large as this. */
const largestDescriptor = 64 * 2 ** 20;

async function readJsonFile(path: string, { signal }: ReadOptions): Promise<unknown> {
  const source = await openSource(path, signal ? { signal } : {});
  const text = new TextDecoder().decode(await allBytes(source, largestDescriptor));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProblemError(jsonProblem(text, path), { cause });
  }
}

class PackageReader {
  readonly #diagnostics = new Diagnostics();
  readonly #guesses: Guess[] = [];
  readonly #panels: Panel[] = [];
  readonly #indicators = new Map<string, Indicator>();
  readonly #areas = new Map<string, Area>();
  readonly #path: string;
  readonly #folder: string;
  readonly #descriptor: Descriptor;
  readonly #options: ReadOptions;
  #rules: readonly RuleRecord[] = [];
  #rows = 0;

  constructor(path: string, descriptor: Descriptor, options: ReadOptions) {
    this.#path = path;
    this.#folder = dirname(path);
    this.#descriptor = descriptor;
    this.#options = options;
  }

  /** A table of recount's own, which has one of the columns that make it one; undefined for another table of that name. */
  async own(resource: Resource | undefined, columns: readonly string[]): Promise<Resource | undefined> {
    for await (const { cells } of this.#records(resource))
      return columns.some((column) => column in cells) ? resource : undefined;
    return resource;
  }

  async indicators(resource: Resource | undefined): Promise<void> {
    for await (const record of this.#records(resource)) {
      const id = record.cells.id ?? record.cells.indicator ?? "";
      if (id === "") {
        this.#diagnostics.add({ code: "missing-key", level: "left-out", place: record.place, expected: "id" });
        continue;
      }
      const { name_vi: vi, name_en: en, name, unit, parent } = record.cells;
      const kind = indicatorKinds.find((each) => each === record.cells.kind);
      const direction = directions.find((each) => each === record.cells.direction);
      this.#indicators.set(id, describedIndicator({ id, names: { name, vi, en }, unit, kind, direction, parent }));
    }
  }

  async areas(resource: Resource | undefined): Promise<void> {
    for await (const { cells, place } of this.#records(resource)) {
      const {
        code = "",
        name_vi,
        name_en,
        name,
        parent = "",
        since = "",
        until = "",
        from: _,
        breaks: __,
        ...more
      } = cells;
      if (code === "") {
        this.#diagnostics.add({ code: "missing-key", level: "left-out", place, expected: "code" });
        continue;
      }
      const filled = Object.entries(more).flatMap(([column, text]) => (text ? [[column, text] as const] : []));
      const list = (text = "") => text.split(/\s+/).filter((part) => part !== "");
      const from = list(cells.from);
      const breaks = list(cells.breaks);
      this.#areas.set(code, {
        code,
        names: { vi: name_vi || name || name_en || code, en: name_en || name || name_vi || code },
        ...(parent === "" ? {} : { parent }),
        ...(from.length > 0 ? { from } : {}),
        ...(since === "" ? {} : { since }),
        ...(until === "" ? {} : { until }),
        ...(breaks.length > 0 ? { breaks } : {}),
        ...(filled.length > 0 ? { within: Object.fromEntries(filled) } : {}),
      });
    }
  }

  /** Reads the observations, or any table of a package without indicators. */
  async table(resource: Resource, map: Readonly<Record<string, string>>): Promise<void> {
    const { options, missing } = resource;
    const prepare = (builder: PanelBuilder) => this.#prepare(builder);
    for (const path of resource.paths) {
      const source = await openSource(await insidePath(this.#folder, path, this.#path), this.#options);
      const asked = { ...options, ...this.#options, map: { ...map, ...options.map, ...this.#options.map } };
      const read = await readDelimited(source, resource.name, asked, {
        prepare,
        missing,
        isDescribed: this.#indicators.size > 0,
      });
      this.#panels.push(read.panel);
      this.#rows += read.rows;
      this.#guesses.push(...read.guesses);
      for (const each of read.diagnostics) this.#diagnostics.add(each);
      if (asked.map.value === undefined) tellAccount(source.path, read, this.#diagnostics);
      this.#unknownCodes(read.panel, source.path);
    }
  }

  async reported(resource: Resource | undefined): Promise<void> {
    const builder = new PanelBuilder();
    this.#prepare(builder);
    for await (const { cells, place, line } of this.#records(resource)) {
      const {
        indicator = "",
        area = "",
        period: periodText = "",
        comparison: comparisonText = "",
        reported = "",
        vintage = "",
      } = cells;
      const period = readPeriod(periodText);
      const comparison = parseComparison(comparisonText);
      const value = readValue(reported, resource?.options.decimal ?? ".");
      if (!this.#indicators.has(indicator)) {
        this.#diagnostics.add({
          code: "unknown-code",
          level: "left-out",
          place,
          found: indicator,
          expected: "indicators.csv",
        });
      } else if (period === undefined) {
        this.#diagnostics.add({
          code: "bad-period",
          level: "left-out",
          place,
          found: periodText,
          expected: "2024, 2024-06, 2024-Q2, …",
        });
      } else if (comparison === undefined) {
        this.#diagnostics.add({
          code: "row-unread",
          level: "left-out",
          place,
          found: comparisonText,
          expected: "prior-year/percent-change, plan/percent-of, …",
        });
      } else if (value.kind !== "number") {
        this.#diagnostics.add({ code: "bad-value", level: "left-out", place, found: reported });
      } else {
        builder.report({
          indicator: builder.indicator(indicator, () => unreachable(indicator)),
          area: builder.area(area),
          period: builder.period(period),
          comparison: builder.comparison(comparison),
          value: value.value,
          decimals: value.decimals,
          vintage: builder.vintage(vintage),
          line,
          source: builder.source({ name: place.file }),
        });
      }
    }
    this.#panels.push(builder.build());
  }

  async rules(resource: Resource | undefined): Promise<void> {
    const records: RuleRecord[] = [];
    for await (const { cells, place, line } of this.#records(resource))
      records.push({ cells, place: { ...place, line } });
    this.#rules = records;
  }

  done(): Dataset {
    const panel = this.#panel();
    const ids = new Set([...panel.indicators.map(({ id }) => id), ...this.#indicators.keys()]);
    const rules = readRules(this.#rules, (id) => ids.has(id), this.#diagnostics);
    const { name, title, publishers, resources } = this.#descriptor;
    return {
      name: this.#options.name ?? name,
      ...(title === undefined ? {} : { title }),
      ...(publishers === undefined ? {} : { publishers }),
      panel: rules.length > 0 ? { ...panel, rules } : panel,
      guesses: this.#guesses,
      diagnostics: this.#diagnostics.list(),
      rows: this.#rows,
      parts: [this.#path, ...resources.flatMap(({ paths }) => paths.map((path) => join(this.#folder, path)))],
    };
  }

  #panel(): Panel {
    const [only] = this.#panels;
    return this.#panels.length === 1 && only ? only : mergePanels(this.#panels, this.#diagnostics);
  }

  #prepare(builder: PanelBuilder): void {
    for (const each of this.#indicators.values()) builder.indicator(each.id, () => each);
    for (const each of this.#areas.values()) builder.area(each.code, () => each);
  }

  /** What the observations name and no table describes. It stays in the panel, under its code. */
  #unknownCodes(panel: Panel, file: string): void {
    const place = { file };
    if (this.#indicators.size > 0) {
      for (const { id } of panel.indicators) {
        if (this.#indicators.has(id)) continue;
        this.#diagnostics.add({
          code: "unknown-code",
          level: "warning",
          place,
          found: id,
          expected: "indicators.csv",
        });
      }
    }
    if (this.#areas.size === 0) return;
    for (const { code } of panel.areas) {
      if (this.#areas.has(code)) continue;
      this.#diagnostics.add({
        code: "unknown-code",
        level: "warning",
        place,
        found: code,
        expected: "areas.csv",
      });
    }
  }

  async *#records(resource: Resource | undefined): AsyncGenerator<CsvRecord> {
    for (const path of resource?.paths ?? []) {
      yield* await readCsvRecords(await insidePath(this.#folder, path, this.#path), {
        ...resource?.options,
        ...this.#options,
      });
    }
  }
}

/** Every known indicator is put into the builder before its figures are. */
function unreachable(id: string): never {
  throw new Error(`indicator ${id} was not prepared`);
}

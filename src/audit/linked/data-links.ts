import type { Claim } from "../../claims/claim.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { interval } from "../../model/printed-number.ts";
import { tenTo } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import type { Language } from "../../words/words.ts";
import type { DataFinding } from "../contract/data-finding.ts";
import { judgedPanel, type PanelAudit } from "../dataset/audit-panel.ts";
import { findingOf } from "../dataset/finding.ts";
import { type ClaimedComparison, comparisonOf } from "./comparison-of-claim.ts";
import { namedIn, wordsOf } from "./named-in.ts";
import { ValueIndex } from "./value-index.ts";

/** Where a claim stands: the words before it in its sentence, and the text that names its base. */
export interface ClaimWords {
  readonly before: string;
  readonly named: string;
}

/** The comparisons of a data set that a claim may be; `sure` where nothing else could be meant. */
export interface DataLink {
  readonly claim: Claim;
  /** Places in the list of all links' comparisons. */
  readonly rows: readonly number[];
  readonly sure: boolean;
}

interface LinkedRow {
  readonly observation: number;
  readonly comparison: Comparison;
  readonly value: number;
  readonly decimals: number;
  /** The unit that the report prints beside the value. */
  readonly unit: Unit;
}

/** A number with so many figures of its own is not met by chance, whatever it is called. */
const tellingFigures = 4;
/** A value that stands more often in the data says nothing about which figure is meant. */
const mostRows = 40;

/**
 * Looks up in a data set what a report does not print: the base of a change, the plan. A claim is linked to an observation
 * that has its value and is called as the report calls it; whether the two agree is then judged as for comparisons that the
 * data set prints itself.
 */
export class DataLinks {
  readonly #panel: Panel;
  readonly #fold: (word: string) => string;
  readonly #values: ValueIndex;
  readonly #names: readonly (readonly (readonly string[])[])[];
  readonly #areaNames: readonly (readonly (readonly string[])[])[];
  readonly #text: readonly string[];
  readonly #rows: LinkedRow[] = [];
  #audit: PanelAudit | undefined;

  constructor(panel: Panel, text: string, fold: (word: string) => string) {
    this.#panel = panel;
    this.#fold = fold;
    this.#values = new ValueIndex(panel);
    this.#text = wordsOf(text.slice(0, mostText), fold);
    const namesOf = ({ names }: { readonly names: { readonly vi: string; readonly en: string } }) =>
      [...new Set([names.vi, names.en].flatMap(shortenings))]
        .map((name) => wordsOf(name, fold))
        .filter(({ length }) => length > 0);
    this.#names = panel.indicators.map(namesOf);
    this.#areaNames = panel.areas.map(namesOf);
  }

  /** The comparisons of the data set that a claim may be; undefined where there are none. */
  link(claim: Claim, { before, named }: ClaimWords): DataLink | undefined {
    const claimed = comparisonOf(claim, named);
    if (!claimed || !claim.implication) return undefined;
    const words = wordsOf(before, this.#fold);
    const { numeral } = claim.implication.value;
    const found = this.#values.within(interval(numeral), mostRows);
    const { observations } = this.#panel;
    const namings = found.map((row) => this.#naming(observations.indicator[row] ?? 0, words));
    const most = Math.max(0, ...namings.map((words) => words));
    const figures = numeral.value
      .toString()
      .replace(/[^\d]/g, "")
      .replace(/^0+|0+$/g, "").length;
    if (most === 0 && figures < tellingFigures) return undefined;
    const rows = found.filter((_, at) => namings[at] === most).filter((row) => this.#isThere(row, words));
    const linked = rows.flatMap((row) => this.#linked(row, claim, claimed) ?? []);
    if (linked.length === 0) return undefined;
    const first = this.#rows.push(...linked) - linked.length;
    const [only] = rows;
    const sure = most > 0 && rows.length === 1 && only !== undefined && this.#isSure(only);
    return { claim, rows: linked.map((_, at) => first + at), sure };
  }

  /** What became of a linked claim: undefined where the data set confirms nothing and contradicts nothing for certain. */
  outcome({ rows, sure }: DataLink, lang: Language): DataFinding | undefined {
    this.#audit ??= judgedPanel(this.#withRows());
    const audit = this.#audit;
    const findings = rows.map((row) => findingOf(audit, row, lang));
    const agreeing = findings.find(({ verdict }) => verdict === "consistent");
    if (agreeing) return agreeing;
    const [only] = findings;
    return sure && only?.verdict === "inconsistent" ? only : undefined;
  }

  /** How many words of an indicator's name stand before a claim. */
  #naming(indicator: number, words: readonly string[]): number {
    return Math.max(0, ...(this.#names[indicator] ?? []).map((name) => namedIn(name, words)?.words ?? 0));
  }

  /** Whether the area of an observation may be meant: no other is named in the sentence. */
  #isThere(row: number, words: readonly string[]): boolean {
    const area = this.#panel.observations.area[row] ?? 0;
    const named = this.#areaNames.flatMap((names, at) => (names.some((name) => isIn(name, words)) ? [at] : []));
    return named.length === 0 || named.includes(area);
  }

  /** Whether the observation's area, and the year of its period, are those that the report is about. */
  #isSure(row: number): boolean {
    const { observations, areas, periods } = this.#panel;
    const area = observations.area[row] ?? 0;
    const period = periods[observations.period[row] ?? 0];
    const isArea = areas.length === 1 || (this.#areaNames[area] ?? []).some((name) => isIn(name, this.#text));
    return isArea && period !== undefined && this.#text.includes(String(yearOf(period)));
  }

  #linked(row: number, claim: Claim, claimed: ClaimedComparison): LinkedRow | undefined {
    const { observations, indicators, periods } = this.#panel;
    const unit = indicators[observations.indicator[row] ?? 0]?.unit;
    const period = periods[observations.period[row] ?? 0];
    if (!unit || !period) return undefined;
    const { numeral } = claim.reported;
    const inUnit = claimed.measure === "difference" ? numeral.unit.scale - unit.scale : 0;
    const decimals = -numeral.lastPlace - inUnit;
    if (decimals < 0) return undefined;
    const size = numeral.value.mul(tenTo(inUnit)).toNumber();
    const value = claim.direction === "down" && claimed.measure !== "percent-of" ? -size : size;
    const printed = claim.implication?.value.numeral.unit ?? unit;
    return { observation: row, comparison: asOf(claimed, period), value, decimals, unit: printed };
  }

  /** The data set, with the claims for comparisons that it prints. */
  #withRows(): Panel {
    const { observations, indicators, areas, periods, vintages } = this.#panel;
    const builder = new PanelBuilder();
    for (const each of indicators) builder.indicator(each.id, () => each);
    for (const each of areas) builder.area(each.code, () => each);
    for (const each of periods) builder.period(each);
    for (const each of vintages) builder.vintage(each);
    for (const { observation: at, comparison, value, decimals } of this.#rows)
      builder.report({
        indicator: observations.indicator[at] ?? 0,
        area: observations.area[at] ?? 0,
        period: observations.period[at] ?? 0,
        vintage: 0,
        line: observations.line[at] ?? 0,
        column: observations.column[at] ?? 0,
        source: 0,
        comparison: builder.comparison(comparison),
        value,
        decimals,
      });
    const { reported, comparisons } = builder.build();
    const source = Int32Array.from(this.#rows, ({ observation }) => observations.source[observation] ?? 0);
    return { ...this.#panel, indicators: this.#withUnits(), comparisons, reported: { ...reported, source } };
  }

  /** Of figures whose unit the data set leaves out, the report may say that they count whole things, and so are exact. */
  #withUnits(): readonly Indicator[] {
    const said = new Map<number, Unit>();
    for (const { observation, unit } of this.#rows) {
      if (unit.kind === "count" && unit.scale === 0)
        said.set(this.#panel.observations.indicator[observation] ?? 0, unit);
    }
    return this.#panel.indicators.map((each, at) =>
      each.unit.kind === "none" ? { ...each, unit: said.get(at) ?? each.unit } : each,
    );
  }
}

/** How much of a report is looked through for the area and the year that it is about. */
const mostText = 1_000_000;

/** A name in full, and what of it a report would use: without brackets, the last part of a path, what stands before a colon. */
function shortenings(name: string): readonly string[] {
  const bare = name.replace(/\([^()]*\)/g, " ");
  const last = bare.split(/\s\/\s|\s·\s/).at(-1) ?? bare;
  return [bare, last, last.split(":")[0] ?? last];
}

function isIn(name: readonly string[], words: readonly string[]): boolean {
  return namedIn(name, words)?.words === name.length;
}

/** Where a report names another year than the one before, the base is the same period of that year. */
function asOf({ reference, measure, year }: ClaimedComparison, period: Period): Comparison {
  if (year === undefined || yearOf(period) - 1 === year) return { reference, measure };
  return { reference: { kind: "base-average", first: year, last: year }, measure };
}

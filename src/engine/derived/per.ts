import { CallError } from "../../model/call-problem.ts";
import { DerivedNotes } from "../../model/derived-note.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import { Cells, weakestOf } from "./cells.ts";
import type { Derived } from "./derived.ts";
import { indicatorNamed } from "./indicator-named.ts";
import { beginWith, copyInto } from "./rebuild.ts";
import { beside } from "./weights.ts";

/** One indicator divided by another: `deaths/cases`, or all that are no ratio by one (`population`), for so many of it. */
interface Quotient {
  readonly above: number | undefined;
  readonly under: number;
  readonly of: number;
}

/**
 * A panel with quotients as indicators of their own: `population:100000` divides every flow and stock by the population and
 * takes that for 100,000 of it; `deaths/cases` is one by one, in percent where both are of one unit. Numbers are divided in
 * their base units. The denominator is of the same area and period, or of the year that the period is in, which is told.
 * After areas are rolled up it is the ratio of sums, never the mean of ratios. Throws a CallError for what there is not.
 */
export function withQuotients(panel: Panel, said: readonly string[], vintage = "latest"): Derived {
  const notes = new DerivedNotes();
  const cells = new Cells(panel, vintage, notes);
  const made = said.map((text) => quotientOf(text, panel)).flatMap((quotient) => quotientsOf(quotient, panel));
  const builder = beginWith([...panel.indicators, ...made.map(({ indicator }) => indicator)], panel.areas);
  copyInto(builder, panel);
  const published = builder.vintage("");
  for (const [at, { above, under, factor }] of made.entries()) {
    for (const cell of cells) {
      const period = panel.periods[cell.period];
      if (cell.indicator !== above || !period) continue;
      const by = beside(cells, panel, cell, under);
      if (by && by.period !== cell.period) notes.add("denominator-of-year", cells.nameOf(cell));
      if (!by?.value) notes.add("no-denominator", cells.nameOf(cell));
      else if (by.value.sign() === 0) notes.add("zero-denominator", cells.nameOf(cell));
      const divided =
        cell.value && by?.value && by.value.sign() !== 0 ? cell.value.mul(factor).div(by.value) : undefined;
      builder.observe({
        indicator: panel.indicators.length + at,
        area: cell.area,
        period: builder.period(period),
        value: divided?.toNumber() ?? Number.NaN,
        vintage: published,
        scenario: cell.plan ? "plan" : "actual",
        status: divided && by ? weakestOf([cell, by]) : "O",
      });
    }
  }
  return { panel: builder.build(), notes: notes.list() };
}

function quotientOf(text: string, panel: Panel): Quotient {
  const [, name = "", size] = /^(.*?)(?::(\d{1,12}))?$/s.exec(text.trim()) ?? [];
  const of = size === undefined ? 1 : Number(size);
  if (of === 0) throw new CallError("bad-number", "per", text);
  const cut = name.lastIndexOf("/");
  const isWhole = cut < 0 || panel.indicators.some(({ id }) => id === name);
  if (isWhole) return { above: undefined, under: indicatorNamed(name, panel, "per"), of };
  const above = indicatorNamed(name.slice(0, cut), panel, "per");
  return { above, under: indicatorNamed(name.slice(cut + 1), panel, "per"), of };
}

interface Made {
  readonly above: number;
  readonly under: number;
  readonly factor: Rational;
  readonly indicator: Indicator;
}

function quotientsOf({ above, under, of }: Quotient, panel: Panel): readonly Made[] {
  const divisor = panel.indicators[under];
  return panel.indicators.flatMap((indicator, at) => {
    const isAsked = above === undefined ? at !== under && isAmount(indicator) : at === above;
    if (!isAsked || !divisor) return [];
    const isShare = above !== undefined && of === 1 && indicator.unit.base === divisor.unit.base;
    const unit = isShare ? percent : unitPer(indicator.unit, divisor.unit, of);
    const scale = tenTo(indicator.unit.scale - divisor.unit.scale);
    const factor = scale.mul(Rational.of(BigInt(isShare ? 100 : of)));
    const size = of === 1 ? "" : `${of.toLocaleString("en").replaceAll(",", " ")} `;
    const made: Indicator = {
      id: `${indicator.id}/${divisor.id}`,
      names: {
        vi: `${indicator.names.vi} trên ${size}${divisor.names.vi}`,
        en: `${indicator.names.en} per ${size}${divisor.names.en}`,
      },
      unit,
      kind: "ratio",
      direction: indicator.direction,
    };
    return [{ above: at, under, factor, indicator: made }];
  });
}

const percent: Unit = { kind: "percent", text: "%", base: "%", scale: -2 };

function isAmount({ kind }: Indicator): boolean {
  return kind === "flow" || kind === "stock";
}

/** Divided in base units: `ca/100000 người`. */
function unitPer(above: Unit, under: Unit, of: number): Unit {
  const per = [of === 1 ? "" : String(of), under.base].filter((part) => part !== "").join(" ");
  const text = per === "" || above.base + under.base === "" ? above.base : `${above.base}/${per}`;
  return { kind: "measure", text, base: text, scale: 0 };
}

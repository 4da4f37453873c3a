import { formatComparison } from "../../compare/comparison.ts";
import type { Against } from "../../compare/comparison-key.ts";
import { measures as allMeasures, measureIds } from "../../compare/measures.ts";
import { parseReference, referenceForms, usualMeasure } from "../../compare/references.ts";
import { CallError } from "../../model/call-problem.ts";
import type { Comparison, MeasureId, Reference } from "../../model/comparison.ts";
import type { Indicator } from "../../model/indicator.ts";
import { nearNames } from "../../model/near-names.ts";

/** Every comparison that is asked for, and for each indicator the places of those that it is held to. */
export interface AskedComparisons {
  readonly comparisons: readonly Comparison[];
  readonly chosen: readonly (readonly number[])[];
}

/**
 * The comparisons of each reference by each measure; by its usual one, which may differ from indicator to indicator, where
 * no measure is named. Measures of the value alone, as its rank, come once and without a reference. Throws a CallError where
 * a measure needs a reference and there is none.
 */
export function askedComparisons(
  references: readonly Reference[],
  measures: readonly MeasureId[] | undefined,
  indicators: readonly Indicator[],
): AskedComparisons {
  const comparisons: Comparison[] = [];
  const places = new Map<string, number>();
  const place = (comparison: Comparison): number => {
    const key = formatComparison(comparison);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, comparisons.length);
    return comparisons.push(comparison) - 1;
  };
  if (measures) {
    for (const each of crossed(references, measures)) place(each);
    const every = comparisons.map((_, at) => at);
    return { comparisons, chosen: indicators.map(() => every) };
  }
  // By reference first, so that the columns stand in the order in which the references were named.
  const byReference = references.map((reference) =>
    indicators.map(({ unit }) => place({ reference, measure: usualMeasure(reference, unit) })),
  );
  const chosen = indicators.map((_, at) => [...new Set(byReference.flatMap((each) => each[at] ?? []))]);
  return { comparisons, chosen };
}

function crossed(references: readonly Reference[], measures: readonly MeasureId[]): readonly Comparison[] {
  const own = measures.filter((measure) => isOwn(measure));
  const others = measures.filter((measure) => !isOwn(measure));
  const [needy] = others;
  if (needy !== undefined && references.every(({ kind }) => kind === "none")) {
    throw new CallError("measure-without-reference", "measure", needy);
  }
  return [
    ...own.map((measure): Comparison => ({ reference: { kind: "none" }, measure })),
    ...references
      .filter(({ kind }) => kind !== "none")
      .flatMap((reference) => others.map((measure) => ({ reference, measure }))),
  ];
}

/** Whether a measure is of the value alone. */
function isOwn(measure: MeasureId): boolean {
  return !allMeasures[measure].operands.includes("base");
}

/**
 * A reference as it was named. Throws a CallError where the text is none.
 *
 * @example
 * askedReference("2016..2020") // -> { kind: "base-average", first: 2016, last: 2020 }
 * askedReference("last-year") // -> throws CallError
 */
export function askedReference(asked: Against): Reference {
  if (typeof asked !== "string") return asked;
  const reference = parseReference(asked.trim());
  if (!reference) throw new CallError("bad-reference", "against", asked, nearReferences(asked));
  return reference;
}

/** What others call some references. */
const otherNames: Readonly<Record<string, string>> = {
  lastyear: "prior-year",
  previousyear: "prior-year",
  yearago: "prior-year",
  yoy: "prior-year",
  lastperiod: "prior-period",
  previousperiod: "prior-period",
  lastmonth: "prior-period",
  lastquarter: "prior-period",
  target: "plan",
  whole: "total",
};

/** What somebody may have meant by a reference that there is not: `2010-2014` and `2010-14` are written `2010..2014`. */
function nearReferences(asked: string): readonly string[] {
  const [, first, last] = /^\s*(\d{4})\D{1,5}(\d{4}|1[3-9]|[2-9]\d)\s*$/.exec(asked) ?? [];
  if (first !== undefined && last !== undefined) return [`${first}..${first.slice(0, 4 - last.length)}${last}`];
  const name = otherNames[asked.toLowerCase().replace(/[\s_-]+/g, "")];
  return name === undefined ? nearNames(asked, referenceForms) : [name];
}

/** Throws a CallError where there is no such measure. */
export function askedMeasure(asked: string): MeasureId {
  const measure = measureIds.find((id) => id === asked.trim());
  if (!measure) throw new CallError("bad-measure", "measure", asked, nearNames(asked, measureIds));
  return measure;
}

import { isShareName } from "../../language/share-name.ts";
import { isTotalName } from "../../language/total-name.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import { decimalOf, roundedDecimals } from "../dataset/decimal.ts";
import { mostOfMild } from "../odds/mild.ts";
import type { DoubtedSum } from "./doubted-sum.ts";
import { memberOf } from "./member-of.ts";

/** Fewer are no split worth the name, and three of anything come near a hundred now and then. */
const fewestShares = 3;
/** What is further off than this part of the whole is a list of some of the parts. */
const mostOff = Rational.of(1n, 10n);
const hundred = Rational.of(100n);

/** Percentages that stand together and may be the shares of one whole: rows of the panel's observations, or of its printed comparisons. */
interface ShareSet {
  readonly isPrinted: boolean;
  readonly rows: number[];
  /** The line of the whole itself, printed as 100. */
  whole: boolean;
  /** What it is one of, over periods and publications. */
  readonly series: string;
}

/**
 * Shares of one whole that do not come to 100, by more than each of them may be off in its last place: those that are called shares, or stand with a total
 * of 100. Nothing else shows that all parts are there, so they are doubted, and only where they come near: a list of the largest is no split. Where
 * several columns or periods have the same, most of them must come to 100.
 */
export function doubtedShares(panel: Panel, isWrong: (row: number) => boolean): readonly DoubtedSum[] {
  const bySeries = new Map<string, (DoubtedSum | undefined)[]>();
  for (const set of [...sharesOfFigures(panel), ...sharesPrinted(panel, isWrong)]) {
    const found = bySeries.get(set.series) ?? [];
    bySeries.set(set.series, found);
    found.push(offOf(panel, set));
  }
  return [...bySeries.values()].flatMap((sets) => {
    const doubted = sets.flatMap((each) => each ?? []);
    return doubted.length <= Math.max(1, sets.length - doubted.length) ? doubted.filter(isNear) : [];
  });
}

function isNear({ sum, whole }: DoubtedSum): boolean {
  return sum.sub(whole).abs().compare(whole.mul(mostOff)) <= 0;
}

/** A set as a doubt; undefined where it comes to 100, or a part of it does. */
function offOf({ observations, reported }: Panel, { rows, isPrinted }: ShareSet): DoubtedSum | undefined {
  const columns = isPrinted ? reported : observations;
  const places = rows.map((row) => roundedDecimals(columns.value[row] ?? 0, columns.decimals[row] ?? -1));
  const shares = rows.map((row, at) => decimalOf(columns.value[row] ?? 0, places[at] ?? -1));
  const sum = shares.reduce((all, share) => all.add(share), Rational.zero);
  const slack = places.reduce((all, each) => all + (each < 0 ? noise : 10 ** -each), 0);
  const isMet = (found: Rational) => found.sub(hundred).abs().toNumber() <= slack;
  if (isMet(sum) || (sum.compare(hundred) > 0 && hasRun(shares, isMet))) return undefined;
  return { kind: "shares", isPrinted, parts: rows, sum, whole: hundred, confidence: mostOfMild };
}

const noise = 1e-6;

/** Whether some that follow each other come to the whole: a table with levels in it, or split in several ways. */
function hasRun(shares: readonly Rational[], isMet: (sum: Rational) => boolean): boolean {
  return shares.some((_, first) => {
    let sum = Rational.zero;
    return shares.slice(first).some((share, at) => {
      sum = sum.add(share);
      return at > 0 && isMet(sum);
    });
  });
}

/** Figures in percent of one indicator over areas, or over the members of a breakdown in one: those of one period, scenario and publication are a set. */
function sharesOfFigures({ observations: o, indicators, areas }: Panel): readonly ShareSet[] {
  const sets = new Map<string, ShareSet>();
  const members = indicators.map(({ names }) => memberOf(names.vi));
  const named = indicators.map(({ names, unit, kind }) => {
    const isRate = unit.kind === "percent" || (unit.kind === "none" && kind === "ratio");
    return isRate && Object.values(names).some((name = "") => isShareName(memberOf(name)?.of ?? name));
  });
  for (let row = 0; row < o.length; row++) {
    const [indicator = 0, area = 0, source = 0, value = Number.NaN] = [
      o.indicator[row],
      o.area[row],
      o.source[row],
      o.value[row],
    ];
    if (indicators[indicator]?.unit.kind !== "percent" && !named[indicator]) continue;
    const broken = members[indicator];
    const series = `figures ${source} ${broken ? `${broken.of} ${area}` : indicator} ${o.scenario[row]}`;
    const key = `${series} ${o.period[row]} ${o.vintage[row]}`;
    const set = sets.get(key) ?? { isPrinted: false, rows: [], whole: false, series };
    sets.set(key, set);
    const called = broken ? [broken.member] : Object.values(areas[area]?.names ?? {});
    if (value === 100 && called.some((name) => isTotalName(name ?? ""))) set.whole = true;
    else set.rows.push(row);
  }
  const own = (row: number) => named[o.indicator[row] ?? 0] ?? false;
  return [...sets.values()].filter((set) => isSplit(set, o.value) && (set.whole || own(set.rows[0] ?? 0)));
}

/** Printed shares of the total: those of one whole are a set, without what is below one of them. */
function sharesPrinted(panel: Panel, isWrong: (row: number) => boolean): readonly ShareSet[] {
  const { reported: r, comparisons, indicators, areas } = panel;
  const sets = new Map<string, ShareSet>();
  const skipped = new Set<string>();
  for (let row = 0; row < r.length; row++) {
    const reference = comparisons[r.comparison[row] ?? 0]?.reference;
    if (reference?.kind !== "total") continue;
    const ofArea = reference.of === "area";
    const [indicator, area] = [indicators[r.indicator[row] ?? 0], areas[r.area[row] ?? 0]];
    const [own, parent] = ofArea ? [area?.code, area?.parent] : [indicator?.id, indicator?.parent];
    const names = ofArea ? area?.names : indicator?.names;
    const series = `printed ${r.source[row]} ${r.comparison[row]} ${ofArea ? r.indicator[row] : r.area[row]}`;
    const column = `${r.period[row]} ${r.vintage[row]} ${r.column[row]}`;
    const at = (whole: string) => `${series} ${whole} ${column}`;
    const set = (whole: string): ShareSet => {
      const known = sets.get(at(whole)) ?? { isPrinted: true, rows: [], whole: false, series: `${series} ${whole}` };
      sets.set(at(whole), known);
      return known;
    };
    const value = r.value[row] ?? Number.NaN;
    if (value === 100 && Object.values(names ?? {}).some((name) => isTotalName(lastOf(name ?? "")))) {
      set(own ?? "").whole = true;
      set("").whole = true;
    } else set(parent ?? "").rows.push(row);
    if (isWrong(row)) skipped.add(at(parent ?? ""));
  }
  return [...sets].flatMap(([key, set]) => (!skipped.has(key) && isSplit(set, r.value) ? [set] : []));
}

function lastOf(name: string): string {
  return name.split(" / ").at(-1) ?? "";
}

/** Three at least, all of them there, none of them below zero or above the whole. */
function isSplit({ rows }: ShareSet, value: ArrayLike<number>): boolean {
  const shares = rows.map((row) => value[row] ?? Number.NaN);
  return shares.length >= fewestShares && shares.every((share) => share >= 0 && share < 100);
}

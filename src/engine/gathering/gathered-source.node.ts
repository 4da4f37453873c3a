import { setImmediate } from "node:timers/promises";
import { BlockRun } from "../columns/block-run.ts";
import type { ComparisonStream, KnownMembers, RegisteredSource } from "../engine.ts";
import type { Block } from "../observations/block.ts";
import { standingOf } from "../observations/choose.ts";
import { Scratch } from "../observations/scratch.ts";
import { type Beside, blocksOfSeries, type Filing } from "../observations/series.ts";
import { axesOf } from "../periods/axis.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { GivenFrequencies } from "../request/runs.ts";
import type { ComparisonBatch, SourceLists } from "../result.ts";
import { orderedStream } from "../results/order-stream.ts";
import { besideOf } from "./beside.ts";
import { listsOf, type PlacedLists } from "./lists.ts";
import type { Member, TableMembers } from "./members.ts";
import type { SeriesOfSome, SeriesReader } from "./series-reader.ts";

/**
 * How many rows are gathered at a time. Two lots are in memory at once: one being gathered, one being compared. Where an
 * indicator's rows lie together, a lot is read from where they are; where they do not, each lot reads the files through.
 */
const rowsTogether = 2_000_000;
const rowsScattered = 10_000_000;

/** What a database does for a source: it opens readers of its series, and says which frequencies its indicators have. */
export interface SeriesDatabase {
  readonly open: (lists: PlacedLists, signal?: AbortSignal) => Promise<SeriesReader>;
  readonly frequencies: (lists: PlacedLists, signal?: AbortSignal) => Promise<GivenFrequencies>;
}

/** Tables of a database, gathered and compared a few indicators at a time. */
export function gatheredSource(
  database: SeriesDatabase,
  tables: readonly TableMembers[],
  known: KnownMembers,
): RegisteredSource {
  const lists = listsOf(tables, known);
  return {
    ...publicLists(lists),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    diagnostics: tables.flatMap(({ diagnostics }) => diagnostics),
    frequencies: (signal) => database.frequencies(lists, signal),
    compare: (plan, signal) => compareTables(database, tables, lists, plan, signal),
  };
}

function compareTables(
  database: SeriesDatabase,
  tables: readonly TableMembers[],
  lists: PlacedLists,
  plan: ComparisonPlan,
  signal: AbortSignal | undefined,
): ComparisonStream {
  const { axes, ...places } = axesOf(lists.periods);
  const run = new BlockRun(lists, plan, axes);
  const standing = standingOf(lists.vintages, plan.vintage);
  const beside = tables.map((members) => besideOf(members, lists, places, standing));
  const filing: Filing = { axes, tables: beside, weighs: beside.some(differ) };
  const batches = batchesOf(database, tables, lists, plan, run, filing, signal);
  const head = { ...publicLists(lists), periods: run.periods, plan, comparisons: plan.comparisons };
  return { ...head, batches: orderedStream(head, batches) };
}

/** Whether rows are of several publications, or of one that has a date. */
function differ({ standing, vintage }: Beside): boolean {
  return standing.some((each, at) => each !== standing[0] || vintage[at] !== 0);
}

function publicLists({ indicators, areas, periods, vintages }: SourceLists): SourceLists {
  return { indicators, areas, periods, vintages };
}

async function* batchesOf(
  database: SeriesDatabase,
  tables: readonly TableMembers[],
  lists: PlacedLists,
  plan: ComparisonPlan,
  run: BlockRun,
  filing: Filing,
  signal: AbortSignal | undefined,
): AsyncGenerator<ComparisonBatch> {
  const reader = await database.open(lists, signal);
  const scratch = new Scratch();
  let coming: Promise<SeriesOfSome> | undefined;
  try {
    const read = (some: readonly number[]) => reader.read(some.map((place) => lists.indicators[place]?.id ?? ""));
    const wanted = [...lists.indicators.keys()].filter((place) => run.wants(place));
    const wholes = await blocksOfWholes(read, wanted, plan, run, filing);
    const lots = lotsOf(tables, lists, wanted);
    coming = lots[0] && read(lots[0]);
    for (const [at, lot] of lots.entries()) {
      const series = await coming;
      const next = lots[at + 1];
      // Awaited in the next round: the database gathers one lot while the one before is compared.
      coming = next && read(next);
      coming?.catch(() => undefined);
      for (const indicator of lot) {
        signal?.throwIfAborted();
        scratch.reset();
        for (const block of blocksOfSeries(filing, indicator, series?.byIndicator.get(indicator) ?? [], scratch)) {
          const batch = run.compare(block, wholes.get(run.wholeOf(indicator)) ?? []);
          if (batch) yield batch;
        }
        // What the database has ready of the next lot is taken in between; without a turn of the loop it would wait.
        await setImmediate();
      }
      series?.release();
    }
  } finally {
    // Whoever reads the batches may have had enough while the next lot is being gathered.
    reader.interrupt();
    await coming?.catch(() => undefined);
    reader.close();
  }
}

/** The blocks of indicators that others are held against as parts; they are kept all along. */
async function blocksOfWholes(
  read: (indicators: readonly number[]) => Promise<SeriesOfSome>,
  wanted: readonly number[],
  { comparisons }: ComparisonPlan,
  run: BlockRun,
  filing: Filing,
): Promise<ReadonlyMap<number, readonly Block[]>> {
  const needed = comparisons.some(({ reference, measure }) => reference.kind === "total" || measure === "contribution");
  const wholes = needed ? [...new Set(wanted.map((each) => run.wholeOf(each)))].filter((place) => place >= 0) : [];
  if (wholes.length === 0) return new Map();
  const series = await read(wholes);
  const blocks = new Map(
    wholes.map((whole) => [whole, blocksOfSeries(filing, whole, series.byIndicator.get(whole) ?? [], new Scratch())]),
  );
  series.release();
  return blocks;
}

/** Indicators that follow one another, together of about as many rows as are gathered at a time. */
function lotsOf(tables: readonly TableMembers[], lists: PlacedLists, wanted: readonly number[]): readonly number[][] {
  const rows = new Int32Array(lists.indicators.length);
  for (const { indicators } of tables) {
    for (const { text, count } of indicators) {
      const place = lists.indicatorAt.get(text);
      if (place !== undefined) rows[place] = (rows[place] ?? 0) + count;
    }
  }
  const rowsAtATime = tables.some(({ indicators }) => areScattered(indicators)) ? rowsScattered : rowsTogether;
  const lots: number[][] = [];
  let room = 0;
  for (const place of wanted) {
    room -= rows[place] ?? 0;
    const last = lots.at(-1);
    if (last && room >= 0) last.push(place);
    else {
      lots.push([place]);
      room = rowsAtATime - (rows[place] ?? 0);
    }
  }
  return lots;
}

/**
 * Whether the rows of indicators are mixed, so that the one in the middle is mentioned long before those before it end. What
 * was loaded from text has no order, and counts as mixed.
 */
function areScattered(indicators: readonly Member[]): boolean {
  const mentioned = indicators.toSorted((a, b) => a.mentioned - b.mentioned);
  const middle = mentioned.length >> 1;
  const before = mentioned.slice(0, middle).reduce((rows, { count }) => rows + count, 0);
  return (mentioned[middle]?.mentioned ?? 0) < before / 2;
}

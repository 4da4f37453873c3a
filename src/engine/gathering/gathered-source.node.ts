import { setImmediate } from "node:timers/promises";
import { BlockRun } from "../columns/block-run.ts";
import type { ComparisonStream, KnownMembers, RegisteredSource } from "../engine.ts";
import type { Block } from "../observations/block.ts";
import { standingOf } from "../observations/choose.ts";
import { Scratch } from "../observations/scratch.ts";
import { type Beside, blocksOfSeries, type Filing, type Overview } from "../observations/series.ts";
import { axesOf } from "../periods/axis.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { GivenFrequencies } from "../request/runs.ts";
import type { ComparisonBatch, SourceLists } from "../result.ts";
import { orderedStream } from "../results/order-stream.ts";
import { besideOf } from "./beside.ts";
import { listsOf, type PlacedLists } from "./lists.ts";
import { type Lot, lotsOf } from "./lots.ts";
import type { TableMembers } from "./members.ts";
import type { SeriesOfSome, SeriesReader } from "./series-reader.ts";

/** What a database does for a source: it opens readers of its series, and says which frequencies its indicators have. */
export interface SeriesDatabase {
  readonly open: (lists: PlacedLists, signal?: AbortSignal) => Promise<SeriesReader>;
  readonly frequencies: (lists: PlacedLists, signal?: AbortSignal) => Promise<GivenFrequencies>;
  /** How many rows are to be gathered at a time, where that is said. */
  readonly rowsAtATime?: number | undefined;
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
    const read = (some: readonly number[], areas?: readonly string[]) =>
      reader.read(
        some.map((place) => lists.indicators[place]?.id ?? ""),
        areas,
      );
    const wanted = [...lists.indicators.keys()].filter((place) => run.wants(place));
    const wholes = await blocksOfWholes(read, wanted, plan, run, filing);
    const lots = lotsOf(
      tables,
      lists,
      wanted,
      reader.overview && !filing.weighs ? plan : undefined,
      database.rowsAtATime,
    );
    const overviews = await overviewsOf(lots, lists, reader);
    const readLot = ({ indicators, areas }: Lot) => read(indicators, areas);
    coming = lots[0] && readLot(lots[0]);
    for (const [at, lot] of lots.entries()) {
      const series = await coming;
      const next = lots[at + 1];
      // Awaited in the next round: the database gathers one lot while the one before is compared.
      coming = next && readLot(next);
      coming?.catch(() => undefined);
      for (const indicator of lot.indicators) {
        signal?.throwIfAborted();
        scratch.reset();
        const found = series?.byIndicator.get(indicator) ?? [];
        for (const block of blocksOfSeries(filing, indicator, found, scratch, overviews.get(indicator))) {
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

/** What all rows show of the indicators that are gathered in parts. */
async function overviewsOf(
  lots: readonly Lot[],
  lists: PlacedLists,
  reader: SeriesReader,
): Promise<ReadonlyMap<number, Overview>> {
  const overviews = new Map<number, Overview>();
  for (const { indicators, areas } of lots) {
    const [place = -1] = indicators;
    if (!areas || overviews.has(place)) continue;
    const found = await reader.overview?.(lists.indicators[place]?.id ?? "");
    if (found) overviews.set(place, found);
  }
  return overviews;
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

import type { BulkBuilder } from "../../model/bulk-builder.ts";
import { type ObservationStatus, statusCode } from "../../model/observation-status.ts";
import { type Scenario, scenarios } from "../../model/panel.ts";
import { weakestOf } from "../cells/cell-status.ts";
import type { PlainNumber, Row } from "../cells/row.ts";
import type { PeriodsOfRow } from "../layout/row-period.ts";
import { countMark, type DecimalEvidence } from "./decimal-evidence.ts";
import { bitsOf, everyBit } from "./key-bits.ts";
import type { PlainColumn } from "./plain-column.ts";
import type { SeriesOfRow } from "./series.ts";

/** What the cells of some columns of a row come to. */
interface KeysOf<T> {
  readonly columns: readonly number[];
  get(row: Row): T;
}

/** What the columns of marks say of a row's figures; withheld are those that are there for some only. */
export interface StatusOfRow {
  readonly status: ObservationStatus | undefined;
  readonly withheld: boolean;
  readonly bad: boolean;
}

/** What a row is of, by the columns that say it. */
export interface RowKeys {
  readonly series: KeysOf<SeriesOfRow>;
  readonly periods: KeysOf<PeriodsOfRow>;
  readonly area: KeysOf<number>;
  readonly scenario: KeysOf<{ readonly scenario: Scenario | undefined; readonly said: boolean }>;
  readonly status: KeysOf<StatusOfRow>;
  readonly vintage: KeysOf<number>;
  readonly source: KeysOf<number>;
}

/**
 * Puts rows into a panel that are as most are: as long as the header, a plain number in the one column of values, and keys that
 * were all understood. What a row is of is kept for the next one, which mostly differs from it in one column.
 */
export class PlainRows {
  readonly column: PlainColumn;
  /** Columns that say what a row is of. */
  readonly keyColumns: readonly number[];
  /** How many cells a row has. */
  readonly width: number;
  /** How many rows were put in. */
  count = 0;
  readonly #keys: RowKeys;
  readonly #bits: { readonly [of in keyof RowKeys]: number };
  /** The one column of periods, -1 where there are others; and by the codes of its texts, the periods that are but periods. */
  readonly #dates: number;
  readonly #known: number[] = [];
  /** Bits of all that is not the period. */
  readonly #others: number;
  readonly #builder: BulkBuilder;
  readonly #evidence: DecimalEvidence | undefined;
  readonly #isPrinted: boolean;
  /** Whether what follows is of the row that was looked at last. */
  #isKnown = false;
  /** Whether scenario and status were made out anew. */
  #isMarked = false;
  #indicator = 0;
  #area = 0;
  #period = 0;
  /** What the period says of the figure beside the time it is of. */
  #stage: PeriodsOfRow["stage"];
  #scenario = 0;
  #status = 0;
  #vintage = 0;
  #source = 0;

  constructor(
    column: PlainColumn,
    keys: RowKeys,
    builder: BulkBuilder,
    { width, evidence, isPrinted }: { width: number; evidence: DecimalEvidence | undefined; isPrinted: boolean },
  ) {
    this.column = column;
    this.width = width;
    this.#keys = keys;
    this.#builder = builder;
    this.#evidence = evidence;
    this.#isPrinted = isPrinted;
    const { series, periods, area, scenario, status, vintage, source } = keys;
    this.keyColumns = [...new Set(Object.values(keys).flatMap(({ columns }) => columns))];
    this.#bits = {
      series: bitsOf(series.columns),
      periods: bitsOf(periods.columns),
      area: bitsOf(area.columns),
      scenario: bitsOf(scenario.columns),
      status: bitsOf(status.columns),
      vintage: bitsOf(vintage.columns),
      source: bitsOf(source.columns),
    };
    this.#dates = periods.columns.length === 1 ? (periods.columns[0] ?? -1) : -1;
    this.#others = bitsOf([series, area, scenario, status, vintage, source].flatMap(({ columns }) => columns));
  }

  /** Makes out what a row is of, where columns with these bits differ from the row before; false where it is not plain. */
  keys(row: Row, changed: number): boolean {
    if (this.#isKnown && !isAmong(changed, this.#others) && this.#isOfKnownPeriod(row)) return true;
    const keys = this.#keys;
    const bits = this.#bits;
    const bit = this.#isKnown ? changed : everyBit;
    this.#isKnown = false;
    this.#isMarked = false;
    if (isAmong(bit, bits.series)) {
      const series = keys.series.get(row);
      if (!series.isNamed || series.shifts[0] !== 0) return false;
      this.#indicator = series.indicators[0] ?? 0;
    }
    if (isAmong(bit, bits.area)) this.#area = keys.area.get(row);
    if (this.#area < 0) return false;
    if (isAmong(bit, bits.scenario | bits.status)) {
      if (!this.#marked(row)) return false;
    } else if (isAmong(bit, bits.periods) && !this.#dated(row)) return false;
    if (isAmong(bit, bits.vintage)) this.#vintage = keys.vintage.get(row);
    if (isAmong(bit, bits.source)) this.#source = keys.source.get(row);
    this.#isKnown = true;
    // Most rows are of another period alone.
    if (this.#isMarked || isAmong(bit, this.#others)) this.#begin();
    return true;
  }

  #begin(): void {
    this.#builder.of({
      indicator: this.#indicator,
      area: this.#area,
      scenario: this.#scenario,
      status: this.#status,
      vintage: this.#vintage,
      column: this.column.column.column + 1,
      source: this.#source,
    });
  }

  /** Puts in a figure of what was made out last. */
  put(number: PlainNumber, line: number): void {
    this.count++;
    if (number.before > 0 || number.decimals > 0) countMark(this.#evidence, this.column.rule, number);
    this.#builder.put(this.#period, number.value, this.#isPrinted ? number.decimals : -1, line);
  }

  /** Whether nothing but the period differs, and that is one that was met, and says nothing else. */
  #isOfKnownPeriod(row: Row): boolean {
    const period = this.#stage === undefined && this.#dates >= 0 ? (this.#known[row.code(this.#dates)] ?? -1) : -1;
    if (period < 0) return false;
    this.#period = period;
    return true;
  }

  /** The period, where nothing else differs from the row before; it may say more. */
  #dated(row: Row): boolean {
    const { bad, codes, stage } = this.#keys.periods.get(row);
    if (bad !== undefined || stage !== this.#stage) return this.#marked(row);
    this.#period = codes[0] ?? -1;
    if (stage === undefined && this.#dates >= 0) this.#known[row.code(this.#dates)] = this.#period;
    return this.#period >= 0;
  }

  /** The period, and the columns of scenarios and marks. */
  #marked(row: Row): boolean {
    this.#isMarked = true;
    const { column, status: usual } = this.column;
    const { bad, codes, stage } = this.#keys.periods.get(row);
    this.#period = codes[0] ?? -1;
    this.#stage = stage;
    if (bad !== undefined || this.#period < 0) return false;
    const said = this.#keys.scenario.get(row);
    const mark = this.#keys.status.get(row);
    if ((said.said && said.scenario === undefined) || mark.bad) return false;
    const marked = mark.status ?? stage?.status;
    this.#scenario = scenarios.indexOf(said.scenario ?? stage?.scenario ?? column.scenario);
    this.#status = marked === undefined ? usual : statusCode(weakestOf(undefined, marked, column.status, 0));
    return true;
  }
}

/** Keys of no column are looked up once, with the first row. */
function isAmong(changed: number, bits: number): boolean {
  return changed === everyBit || (changed & bits) !== 0;
}

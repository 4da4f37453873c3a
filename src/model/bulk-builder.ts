import { float64, type Growing, type GrowingCodes, int8, int32 } from "./growing.ts";
import { Lines } from "./lines.ts";
import type { ObservationColumns } from "./panel.ts";
import { type ObservationRow, PanelBuilder, type Row } from "./panel-builder.ts";
import { withPlaces } from "./placed-columns.ts";

const together = 1024;

/** A row's places in `scenarios` and `observationStatuses`. */
interface Marks {
  readonly scenario: number;
  readonly status: number;
}

const alike = ["scenario", "status", "vintage", "column", "source"] as const;

/** A column that mostly has the same for row after row: it is put in when something else comes. */
class Alike {
  readonly #column: Growing<Uint8Array> | GrowingCodes;
  #value = 0;
  #from = 0;

  constructor(column: Growing<Uint8Array> | GrowingCodes) {
    this.#column = column;
  }

  /** What it is from a row on. */
  be(value: number, row: number): void {
    if (value === this.#value) return;
    this.upTo(row);
    this.#value = value;
  }

  upTo(row: number): void {
    this.#column.repeat(this.#value, row - this.#from);
    this.#from = row;
  }

  /** Leaves out rows that were put in by others. */
  skip(row: number): void {
    this.#from = row;
  }
}

/**
 * A {@link PanelBuilder} for millions of rows. Rows that come by places are put in many at a time, which takes a third of the time; lines
 * that follow one another, and a column that all rows stand in, are written when they are read.
 */
export class BulkBuilder extends PanelBuilder {
  readonly #lines = new Lines();
  readonly #together = {
    indicator: int32(together),
    area: int32(together),
    period: int32(together),
    value: float64(together),
    decimals: int8(together),
  };
  #waiting = 0;
  /** What the rows that come are of. */
  #indicator = 0;
  #area = 0;
  /** By column of codes, the bits of all codes that wait: one is beyond a byte, or two, where they are. */
  #indicators = 0;
  #areas = 0;
  #periods = 0;
  /** What mostly is the same for row after row. */
  readonly #alike = {
    scenario: new Alike(this.observed.scenario),
    status: new Alike(this.observed.status),
    vintage: new Alike(this.observed.vintage),
    column: new Alike(this.observed.column),
    source: new Alike(this.observed.source),
  };

  override get length(): number {
    return super.length + this.#waiting;
  }

  override observe(row: ObservationRow): void {
    this.#takeAll();
    super.observe(row);
    for (const name of alike) this.#alike[name].skip(this.length);
  }

  /** What the rows are of that {@link put} puts in from here on: codes, and places in `scenarios` and `observationStatuses`. */
  of(row: Omit<Required<Row>, "period" | "value" | "decimals" | "line"> & Marks): void {
    this.#indicator = row.indicator;
    this.#area = row.area;
    this.#indicators |= row.indicator;
    this.#areas |= row.area;
    const { length } = this;
    const { scenario, status, vintage, column, source } = this.#alike;
    scenario.be(row.scenario, length);
    status.be(row.status, length);
    vintage.be(row.vintage, length);
    column.be(row.column, length);
    source.be(row.source, length);
  }

  /** {@link observe} of what {@link of} said, for readers of millions of rows, which an object each would cost a third of their time. */
  put(period: number, value: number, decimals: number, line: number): void {
    if (this.#waiting === together) this.#take();
    const into = this.#together;
    const at = this.#waiting++;
    into.indicator[at] = this.#indicator;
    into.area[at] = this.#area;
    into.period[at] = period;
    into.value[at] = value;
    into.decimals[at] = decimals;
    this.#periods |= period;
    this.#lines.push(line);
  }

  /** About how many observations there will be, so that they need not be copied into longer columns. */
  expect(count: number): void {
    const { line, ...columns } = this.observed;
    for (const column of Object.values(columns)) column.expect(count);
  }

  /** Puts the rows that wait behind those that were put in before. */
  #take(): void {
    const count = this.#waiting;
    if (count === 0) return;
    const from = this.#together;
    const to = this.observed;
    this.#waiting = 0;
    to.indicator.appendUpTo(this.#indicators, from.indicator, count);
    to.area.appendUpTo(this.#areas, from.area, count);
    to.period.appendUpTo(this.#periods, from.period, count);
    to.value.append(from.value, count);
    to.decimals.append(from.decimals, count);
    this.#indicators = this.#indicator;
    this.#areas = this.#area;
    this.#periods = 0;
  }

  /** Puts in what is the same for the last rows. */
  #takeAll(): void {
    this.#take();
    const { length } = this;
    for (const name of alike) this.#alike[name].upTo(length);
  }

  override build() {
    this.#takeAll();
    return super.build();
  }

  protected override pushLine(line: number): void {
    this.#lines.push(line);
  }

  protected override placed(columns: Omit<ObservationColumns, "line" | "column">): ObservationColumns {
    return withPlaces(columns, this.#lines, this.observed.column);
  }
}

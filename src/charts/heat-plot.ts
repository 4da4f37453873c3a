import type { Period } from "../model/period.ts";
import type { Language } from "../words/words.ts";
import { type AreaBox, stackedBoxes } from "./area-places.ts";
import type { Chart } from "./chart.ts";
import type { Side } from "./color-steps.ts";
import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { heatColumns } from "./heat-columns.ts";
import { heatLegend, type LegendBounds } from "./heat-legend.ts";
import { box, caption, inPixels, type Layer, of, placed, where } from "./marks.ts";
import { colorField } from "./options.ts";
import { fitted, textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { said, sayingOf } from "./told-marks.ts";

/** How wide such a table is; its title is no wider than other charts, since a phone shows only so much of it. */
const wide = 700;
const mostNameRoom = 176;
const rowHeight = 24;
const headHeight = 34;
const legendHeight = 40;

/** A cell of the table: where it stands, what it says and looks like. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | undefined;
  /** Written where the widest of all fits. */
  readonly text: string;
  readonly color: string;
  readonly textColor: string;
  readonly said: string;
}

/** The table, and what its colours mean. */
export interface HeatTable {
  readonly cells: readonly HeatCell[];
  readonly names: readonly string[];
  readonly periods: readonly Period[];
  /** Where one colour gives way to the next, as it is written. */
  readonly bounds: LegendBounds;
  /** What has colours of its own, away from the others. */
  readonly below?: Exclude<Side, "more"> | undefined;
}

const xy = placed("x", "y");

/** Coloured cells, a row each area and a column each period, with their legend below. */
export function heatPlot({ cells, names, periods, bounds, below }: HeatTable, lang: Language): Plot {
  const nameRoom = nameRoomOf(names);
  const step = Math.min(64, (wide - nameRoom) / periods.length);
  const bottom = headHeight + names.length * rowHeight;
  return {
    width: wide,
    height: bottom + legendHeight,
    layer: [
      cellsOf(cells, nameRoom, step),
      namesOf(names),
      headsOf(periods, nameRoom, step, lang),
      ...heatLegend({ left: nameRoom, top: bottom + 14, room: wide - nameRoom, bounds, below }),
    ],
  };
}

/** Where the rows stand, which are of these areas. */
export function heatBoxes(areas: readonly string[]): readonly AreaBox[] {
  return stackedBoxes(
    areas,
    areas.map(() => rowHeight),
    wide,
    headHeight,
  );
}

/** How wide and high the names of the rows are. */
export function heldNames({ names }: HeatTable): NonNullable<Chart["held"]> {
  return { width: nameRoomOf(names) - 4, height: headHeight + names.length * rowHeight };
}

function nameRoomOf(names: readonly string[]): number {
  return Math.min(mostNameRoom, Math.max(...names.map((name) => textWidth(name, sizes.label)))) + 10;
}

function cellsOf(cells: readonly HeatCell[], nameRoom: number, step: number): Layer {
  const fits =
    Math.max(...cells.flatMap(({ value, text }) => (value === undefined ? [] : textWidth(text, sizes.small)))) <=
    step - 4;
  const boxes = cells.map(({ row, column, value, text, said: told, ...look }) => ({
    ...look,
    said: sayingOf(look.color, told),
    x: nameRoom + column * step,
    x2: nameRoom + (column + 1) * step - 2,
    middle: nameRoom + (column + 0.5) * step - 1,
    y: headHeight + row * rowHeight,
    y2: headHeight + (row + 1) * rowHeight - 2,
    textY: headHeight + (row + 0.5) * rowHeight - 1,
    value: value ?? null,
    text: value === undefined ? "–" : fits ? text : "",
  }));
  return of(boxes, {
    layer: [
      box({ ...xy, x2: { field: "x2" }, y2: { field: "y2" }, color: colorField, ...said }),
      where(
        "datum.text !== ''",
        caption(
          "text",
          { ...placed("middle", "textY"), color: { ...colorField, field: "textColor" } },
          { align: "center", fontSize: sizes.small },
        ),
      ),
    ],
  });
}

function namesOf(names: readonly string[]): Layer {
  const places = names.map((name, at) => ({
    text: fitted(name, mostNameRoom, sizes.label),
    y: headHeight + (at + 0.5) * rowHeight - 1,
  }));
  return of(places, caption("text", { x: { value: 0 }, y: inPixels("y") }));
}

function headsOf(periods: readonly Period[], nameRoom: number, step: number, lang: Language): Layer {
  const heads = heatColumns(periods, step, lang).map(({ text, x, y }) => ({ text, x: nameRoom + x, y }));
  return of(heads, caption("text", xy, { align: "center", fontSize: sizes.small, color: palette.quiet }));
}

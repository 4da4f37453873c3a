import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { box, caption, inPixels, rule, where } from "./marks.ts";
import { colorField } from "./options.ts";
import { fitted, textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { said } from "./told-marks.ts";

const labelHeight = 18;
const rowGap = 8;
/** Thickness of the bars against the first, the second and every other reference. */
const thickness = [12, 7, 4];
const barStep = 16;
const amountsGap = 14;

/** A row of the chart: its name, its amounts, and a bar for each reference. */
export interface ChangeRow {
  readonly label: string;
  readonly amounts: string;
  readonly bars: readonly ChangeBar[];
}

export interface ChangeBar {
  /** Which of the references it is against. */
  readonly reference: number;
  readonly value: number | undefined;
  readonly note: string;
  readonly color: string;
  readonly noteColor: string;
  readonly said: string;
}

/** How high a row is. */
export function changeRowHeight({ bars }: ChangeRow): number {
  return labelHeight + bars.length * barStep + rowGap;
}

/** Bars to both sides of where nothing has changed. */
export function changePlot(rows: readonly ChangeRow[], pivot: number, width: number): Plot {
  const { marks, height } = marksOf(rows, pivot, width);
  const x = scaleOf(marks, pivot, width);
  const from = { ...x, field: "from" };
  return {
    width,
    height,
    data: { values: marks },
    layer: [
      where(
        "isValid(datum.value)",
        box({
          x: { ...from, axis: null },
          x2: { field: "value" },
          y: inPixels("barTop"),
          y2: { field: "barBottom" },
          color: colorField,
          ...said,
        }),
      ),
      where(
        "datum.amounts !== ''",
        caption(
          "amounts",
          { y: inPixels("labelY"), x: { value: width } },
          { align: "right", fontSize: sizes.small, color: palette.quiet },
        ),
      ),
      rule({ x: from, y: inPixels("top"), y2: { field: "bottom" } }, { color: palette.quiet }),
      where("datum.label !== ''", caption("label", { y: inPixels("labelY"), x: { value: 0 } })),
      caption(
        "note",
        { y: inPixels("y"), x: { ...x, field: "end" }, color: { ...colorField, field: "noteColor" } },
        { dx: 6 },
      ),
    ],
  };
}

/** One mark a bar; the first of a row carries what stands above it. */
function marksOf(rows: readonly ChangeRow[], pivot: number, width: number) {
  let height = 0;
  const marks = rows.flatMap((row) => {
    const { label, amounts, bars } = row;
    const top = height;
    height += changeRowHeight(row);
    const room = width - textWidth(amounts, sizes.small) - amountsGap;
    const name = fitted(label, room, sizes.label);
    return bars.map(({ reference, value, ...bar }, at) => ({
      ...bar,
      ...placeOf(top + labelHeight + at * barStep, reference),
      label: at === 0 ? name : "",
      amounts: at === 0 ? amounts : "",
      labelY: top + labelHeight / 2,
      from: pivot,
      value: value ?? null,
      end: Math.max(pivot, value ?? pivot),
    }));
  });
  return { marks, height };
}

function placeOf(top: number, reference: number) {
  const half = (thickness[Math.min(reference, thickness.length - 1)] ?? 1) / 2;
  const y = top + barStep / 2;
  return { y, top, bottom: top + barStep, barTop: y - half, barBottom: y + half };
}

function scaleOf(marks: ReturnType<typeof marksOf>["marks"], pivot: number, width: number) {
  const values = marks.flatMap(({ value }) => value ?? []);
  const noteRoom = 10 + Math.max(...marks.map(({ note }) => textWidth(note, sizes.label)));
  const [low, high] = [Math.min(pivot, ...values), Math.max(pivot, ...values)];
  const domain = low < high ? [low, high] : [pivot, pivot + 1];
  return { type: "quantitative" as const, scale: { domain, range: [0, width - noteRoom], nice: false } };
}

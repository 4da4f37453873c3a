import type { Outlook } from "../forecast/outlook.ts";
import { isUndivided } from "../model/area.ts";
import { nameIn } from "../model/names.ts";
import { type RegularPeriod, startDay } from "../model/period.ts";
import type { Language } from "../words/words.ts";
import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { plainText } from "./plain-text.ts";
import { sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, moment, timeAxis, timeScale } from "./time-axis.ts";
import { said, sayingOf } from "./told-marks.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

const mostTicks = 6;
const gap = 8;
/** Half of the last period's name, which stands below the end of the plot. */
const endRoom = 16;

/** What an outlook is of, on one line. */
export function outlookName({ indicator, area }: Pick<Outlook, "indicator" | "area">, lang: Language): string {
  const names = [nameIn(indicator.names, lang), ...(isUndivided(area.code) ? [] : [nameIn(area.names, lang)])];
  return plainText(names.join(" · "));
}

/** The moment at which a period begins, as a chart's time scale reads it. */
export function date(period: RegularPeriod): number {
  return moment(startDay(period));
}

/** Colours of the parts of an outlook's charts. */
export const parts = { past: palette.ink, projected: palette.blue, plan: palette.vermilion } as const;

/** The axes of amounts over time: labels of amounts stand within the plot, and lines begin beside them. */
export function axesOf(
  periods: readonly RegularPeriod[],
  amounts: readonly number[],
  { zero, lang, width }: { readonly zero: boolean; readonly lang: Language; readonly width: number },
) {
  const all = zero ? [0, ...amounts] : amounts;
  const ticks = ticksOf(Math.min(...all), Math.max(...all), mostTicks);
  const days = periods.map(startDay);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = tickRoom(ticks, lang) + gap;
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return {
    left,
    x: {
      ...timeScale(first, last, [left, width - endRoom]),
      field: "date",
      axis: timeAxis(first, last, width - left, lang, undefined, grainOf(periods)),
      title: null,
    },
    y: {
      type: "quantitative" as const,
      scale: { domain, nice: false, zero: false },
      axis: valueAxis(ticks, lang),
      title: null,
    },
  };
}

/** The legend of such a chart: the names of its lines in their colours, above the plot. */
function lineColors(names: readonly string[], colors: readonly string[]) {
  return {
    field: "line",
    type: "nominal" as const,
    scale: { domain: [...names], range: [...colors] },
    legend: {
      orient: "top" as const,
      offset: 24,
      title: null,
      symbolType: "stroke" as const,
      symbolStrokeWidth: 3,
      labelFontSize: sizes.label,
      labelColor: palette.ink,
      labelLimit: 220,
      columns: 3,
      encoding: { symbols: keyed(names, false), labels: keyed(names, true) },
    },
  };
}

/** What an entry of the legend is of, and its name as its words. */
function keyed(names: readonly string[], tells: boolean) {
  const words = names.map((name, at) => sayingOf(at, tells ? name : ""));
  return {
    description: { value: { expr: `${JSON.stringify(words)}[indexof(${JSON.stringify(names)}, datum.label)]` } },
  };
}

/** Lines over time, a colour each with its name in the legend; one of them dashed. */
export function outlookLines(
  values: readonly { readonly line: string }[],
  { x, y, names, colors, dashed }: LineLook,
): Plot["layer"][number] {
  return {
    data: { values: values.map((value) => ({ ...value, said: sayingOf(names.indexOf(value.line)) })) },
    mark: { type: "line", strokeWidth: 2 },
    encoding: {
      x,
      y: { ...y, field: "value" },
      color: lineColors(names, colors),
      strokeDash: { condition: { test: `datum.line === ${JSON.stringify(dashed)}`, value: [5, 4] }, value: [1, 0] },
      detail: { field: "line", type: "nominal" },
      ...said,
    },
  };
}

interface LineLook extends Pick<ReturnType<typeof axesOf>, "x" | "y"> {
  readonly names: readonly string[];
  readonly colors: readonly string[];
  /** The name of the line that is dashed. */
  readonly dashed: string;
}

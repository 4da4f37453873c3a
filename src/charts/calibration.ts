import type { Backtest } from "../forecast/backtest/backtest.ts";
import { type Language, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { type Layer, line, of } from "./marks.ts";
import { plotWidth, sizes } from "./theme.ts";
import { saying, said as tells } from "./told-marks.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

const height = 300;
/** From here on to the left, and up to here to the right, a label has room. */
const [roomBefore, roomBehind] = [22, 75];
/** About how wide a label is, in parts of the axis. */
const labelWidth = 13;
const ticks = [0, 20, 40, 60, 80, 100];

type Groups = Backtest["calibration"];

/**
 * Calibration plot of a backtest: forecast probability against the share of plans met, by group of probabilities; calibrated forecasts lie on the
 * diagonal. The area of a point is proportional to its number of plans. Undefined if no plan was forecast.
 *
 * @example
 * const group = { from: 0.6, to: 0.8, said: 0.7, met: 0.5, plans: 4 };
 * calibration({ calibration: [group] }, "en").name // -> "calibration"
 */
export function calibration({ calibration: groups }: Pick<Backtest, "calibration">, lang: Language): Chart | undefined {
  if (groups.length === 0) return undefined;
  const points = pointsOf(groups, lang);
  return framed(frameOf(groups, points, lang), plotOf(points, lang));
}

type Points = ReturnType<typeof pointsOf>;

function pointsOf(groups: Groups, lang: Language) {
  const words = wordsFor(lang).forecast.charts;
  return groups.map(({ said, met, plans }) => ({
    said: said * 100,
    met: met * 100,
    plans,
    label: `${plans} ${words.plans}`,
    told: saying(`${percent(said * 100)} → ${percent(met * 100)} (${plans} ${words.plans})`),
  }));
}

function frameOf(groups: Groups, points: Points, lang: Language): Frame {
  const words = wordsFor(lang).forecast.charts;
  const plans = points.reduce((sum, each) => sum + each.plans, 0);
  const mean = (of: (each: Points[number]) => number) =>
    points.reduce((sum, each) => sum + of(each) * each.plans, 0) / plans;
  const met = Math.round((mean((each) => each.met) * plans) / 100);
  return {
    name: "calibration",
    lines: [
      ["forecast_probability", "share_met", "plans"],
      ...groups.map((group) => [group.said, group.met, group.plans]),
    ],
    title: words.calibrated(percent(mean(({ said }) => said)), met, plans),
    subtitle: [words.described.calibration],
    told: points.map(({ said, met, label }) => `${percent(said)} → ${percent(met)} (${label})`),
    lang,
  };
}

function plotOf(points: Points, lang: Language): Plot {
  const at = axesOf(lang);
  const size = { field: "plans", type: "quantitative", legend: null, scale: { range: [40, 320], zero: true } } as const;
  const description = { ...tells.description, field: "told" };
  return {
    width: plotWidth,
    height,
    layer: [
      of(diagonal, line(at, { color: palette.quiet, strokeDash: [4, 4], strokeWidth: 1, aria: false })),
      of(points, line(at, { color: palette.blue, strokeWidth: 1.5, aria: false })),
      of(points, {
        mark: { type: "point", filled: true, color: palette.blue, opacity: 1 },
        encoding: { ...at, description, size },
      }),
      ...(["before", "behind", "below"] as const).map((side) => labels(points, side, at)),
    ],
  };
}

const diagonal = [
  { said: 0, met: 0 },
  { said: 100, met: 100 },
];

function axesOf(lang: Language) {
  const domain = [0, 100];
  const range = [tickRoom(ticks, lang) + 8, plotWidth - 12];
  return {
    x: {
      field: "said",
      type: "quantitative" as const,
      scale: { domain, range, nice: false },
      title: wordsFor(lang).forecast.charts.said,
      axis: { values: [...ticks], labelFontSize: sizes.small },
    },
    y: {
      field: "met",
      type: "quantitative" as const,
      scale: { domain, nice: false },
      title: null,
      axis: valueAxis(ticks, lang),
    },
  };
}

const sides = {
  before: { align: "right", dx: -10, dy: -10 },
  behind: { align: "left", dx: 10, dy: 14 },
  below: { align: "right", dx: 0, dy: 26 },
} as const;

/** Where a label begins or ends: from the diagonal on, where its point is on the other side, and within the plot. */
const ends = {
  before: ({ said }) => said,
  behind: ({ said, met }) => Math.max(said, met),
  below: ({ said }) => Math.min(100, said + labelWidth),
} satisfies Record<keyof typeof sides, (point: Points[number]) => number>;

/** Away from the diagonal: above it to the left of a point, below it to the right, under the point where that has no room. */
function sideOf({ said, met }: Points[number]): keyof typeof sides {
  if (met >= said && said > roomBefore) return "before";
  return said <= roomBehind ? "behind" : "below";
}

function labels(points: Points, side: keyof typeof sides, at: ReturnType<typeof axesOf>): Layer {
  const own = points.filter((each) => sideOf(each) === side).map((each) => ({ ...each, from: ends[side](each) }));
  const mark = { type: "text", ...sides[side], color: palette.quiet, fontSize: sizes.small, aria: false } as const;
  return of(own, { mark, encoding: { ...at, x: { ...at.x, field: "from" }, text: { field: "label" } } });
}

function percent(value: number): string {
  return `${Math.round(value)}%`;
}

import type { Backtest } from "../forecast/backtest/backtest.ts";
import { type Language, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
import { plotWidth, sizes } from "./theme.ts";
import { saying, said as tells } from "./told-marks.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

const height = 300;
const crowded = 75;
const sides = [true, false].flatMap((right) => [true, false].map((below) => ({ right, below })));
const ticks = [0, 20, 40, 60, 80, 100];

/**
 * Probabilities that were told of plans against the part of them that was met: on the diagonal they are right. The larger a
 * point, the more plans it is of. Undefined where there are none.
 *
 * @example
 * const group = { from: 0.6, to: 0.8, said: 0.7, met: 0.5, plans: 4 };
 * calibration({ calibration: [group] }, "en").name // -> "calibration"
 */
export function calibration({ calibration: groups }: Pick<Backtest, "calibration">, lang: Language): Chart | undefined {
  if (groups.length === 0) return undefined;
  const words = wordsFor(lang).forecast.charts;
  const values = groups.map(({ said, met, plans }, at) => ({
    // Labels of neighbours stand above and below, so that they keep apart.
    below: at % 2 === 0,
    said: said * 100,
    met: met * 100,
    plans,
    label: `${plans} ${words.plans}`,
    told: saying(`${Math.round(said * 100)}% → ${Math.round(met * 100)}% (${plans} ${words.plans})`),
  }));
  const domain = [0, 100];
  const range = [tickRoom(ticks, lang) + 8, plotWidth - 12];
  const x = {
    field: "said",
    type: "quantitative" as const,
    scale: { domain, range, nice: false },
    title: words.said,
    axis: { values: ticks, labelFontSize: sizes.small },
  };
  const scale = { domain, nice: false };
  const y = { field: "met", type: "quantitative" as const, scale, title: null, axis: valueAxis(ticks, lang) };
  const plans = values.reduce((sum, each) => sum + each.plans, 0);
  const mean = (of: (each: (typeof values)[number]) => number) =>
    values.reduce((sum, each) => sum + of(each) * each.plans, 0) / plans;
  const percent = (value: number) => `${Math.round(value)}%`;
  return framed(
    {
      name: "calibration",
      lines: [
        ["forecast_probability", "share_met", "plans"],
        ...groups.map(({ said, met, plans }) => [said, met, plans]),
      ],
      title: words.calibrated(
        percent(mean(({ said }) => said)),
        Math.round((mean(({ met }) => met) * plans) / 100),
        plans,
      ),
      subtitle: [words.described.calibration],
      told: values.map(({ said, met, label }) => `${percent(said)} → ${percent(met)} (${label})`),
      lang,
    },
    {
      width: plotWidth,
      height,
      layer: [
        {
          data: {
            values: [
              { said: 0, met: 0 },
              { said: 100, met: 100 },
            ],
          },
          mark: { type: "line", color: palette.quiet, strokeDash: [4, 4], strokeWidth: 1, aria: false },
          encoding: { x, y },
        },
        {
          data: { values },
          mark: { type: "line", color: palette.blue, strokeWidth: 1.5, aria: false },
          encoding: { x, y },
        },
        {
          data: { values },
          mark: { type: "point", filled: true, color: palette.blue, opacity: 1 },
          encoding: {
            x,
            y,
            description: { ...tells.description, field: "told" },
            size: { field: "plans", type: "quantitative", legend: null, scale: { range: [40, 320], zero: true } },
          },
        },
        // Beside its point, on the side where there is room.
        ...sides.map(({ right, below }) => ({
          data: { values: values.filter((each) => each.said > crowded === right && each.below === below) },
          mark: {
            type: "text" as const,
            align: right ? ("right" as const) : ("left" as const),
            dx: right ? -12 : 12,
            dy: below ? 12 : -12,
            color: palette.quiet,
            fontSize: sizes.small,
            aria: false,
          },
          encoding: { x, y, text: { field: "label" } },
        })),
      ],
    },
  );
}

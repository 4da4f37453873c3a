import type { Backtest } from "../forecast/backtest/backtest.ts";
import { outlookWordsFor } from "../language/messages/outlook.ts";
import type { Language } from "../language/messages.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
import { plotWidth, sizes } from "./theme.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

const height = 300;
const crowded = 75;
const ticks = [0, 20, 40, 60, 80, 100];

/**
 * Probabilities that were told of plans against the part of them that was met: on the diagonal they are right. The larger a
 * point, the more plans it is of. Undefined where there are none.
 */
export function calibration({ calibration: groups }: Pick<Backtest, "calibration">, lang: Language): Chart | undefined {
  if (groups.length === 0) return undefined;
  const words = outlookWordsFor(lang).charts;
  const values = groups.map(({ said, met, plans }) => ({
    said: said * 100,
    met: met * 100,
    plans,
    label: `${plans} ${words.plans}`,
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
  const percent = (value: number) => `${Math.round(value)}%`;
  return framed(
    {
      name: "calibration",
      title: words.calibration,
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
          mark: { type: "point", filled: true, color: palette.blue, opacity: 1, aria: false },
          encoding: {
            x,
            y,
            size: { field: "plans", type: "quantitative", legend: null, scale: { range: [40, 320], zero: true } },
          },
        },
        // Beside its point, on the side where there is room.
        ...([true, false] as const).map((right) => ({
          data: { values: values.filter(({ said }) => said > crowded === right) },
          mark: {
            type: "text" as const,
            align: right ? ("right" as const) : ("left" as const),
            dx: right ? -12 : 12,
            dy: 12,
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

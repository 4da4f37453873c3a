import type { Backtest } from "../forecast/backtest/backtest.ts";
import { outlookWordsFor } from "../language/messages/outlook.ts";
import type { Language } from "../language/messages.ts";
import type { Chart } from "./chart.ts";
import { amountAxis, narrowPlot } from "./outlook-parts.ts";
import { palette, theme, titled } from "./theme.ts";

const height = 300;
const crowded = 75;

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
  const scale = { domain: [0, 100], nice: false };
  const x = { field: "said", type: "quantitative" as const, scale, title: words.said, axis: { tickCount: 5 } };
  const y = { field: "met", type: "quantitative" as const, scale, title: null, axis: amountAxis(100) };
  return {
    name: "calibration",
    title: words.calibration,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.described.calibration,
      title: titled(words.calibration, words.described.calibration, "bounds"),
      config: theme(lang),
      width: narrowPlot,
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
            fontSize: 11,
            aria: false,
          },
          encoding: { x, y, text: { field: "label" } },
        })),
      ],
    },
  };
}

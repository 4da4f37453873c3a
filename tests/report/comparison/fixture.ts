import type { IndicatorKind } from "../../../src/model/indicator.ts";
import type { Panel, Scenario } from "../../../src/model/panel.ts";
import { PanelBuilder } from "../../../src/model/panel-builder.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";
import type { Unit } from "../../../src/model/unit.ts";

type Cell = readonly [indicator: string, area: string, period: string, value: number, scenario?: Scenario];

const indicators: Readonly<Record<string, { vi: string; en: string; unit: Unit; kind: IndicatorKind }>> = {
  dengue: {
    vi: "Sốt xuất huyết",
    en: "Dengue",
    unit: { kind: "count", text: "ca", base: "ca", scale: 0 },
    kind: "flow",
  },
  coverage: {
    vi: "Tỷ lệ bao phủ",
    en: "Coverage",
    unit: { kind: "percent", text: "%", base: "%", scale: -2 },
    kind: "ratio",
  },
};

const areas: Readonly<Record<string, { vi: string; en: string }>> = {
  "VN-44": { vi: "An Giang", en: "An Giang" },
  "VN-45": { vi: "Đồng Tháp", en: "Dong Thap" },
  "VN-59": { vi: "Cà Mau", en: "Ca Mau" },
};

function panelOf(cells: readonly Cell[]): Panel {
  const builder = new PanelBuilder();
  for (const [id, code, text, value, scenario = "actual"] of cells) {
    const [known, names, period] = [indicators[id], areas[code], parsePeriod(text)];
    if (!known || !names || !period) throw new Error(`${id} ${code} ${text}`);
    const { vi, en, unit, kind } = known;
    builder.observe({
      indicator: builder.indicator(id, () => ({ id, names: { vi, en }, unit, kind, direction: "none" })),
      area: builder.area(code, () => ({ code, names })),
      period: builder.period(period),
      value,
      scenario,
    });
  }
  return builder.build();
}

/** Two indicators of two provinces over two Junes: a rise, a zero base, a new member, and a fall of percentages. */
export const panel = panelOf([
  ["dengue", "VN-44", "2023-06", 2137],
  ["dengue", "VN-44", "2024-06", 752],
  ["dengue", "VN-45", "2023-06", 0],
  ["dengue", "VN-45", "2024-06", 20],
  ["dengue", "VN-59", "2024-06", 7],
  ["coverage", "VN-44", "2023-06", 97.68],
  ["coverage", "VN-44", "2024-06", 90.34],
]);

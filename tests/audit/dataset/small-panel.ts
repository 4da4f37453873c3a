import { auditPanel, type PanelAudit } from "../../../src/audit/dataset/audit-panel.ts";
import { parseComparison } from "../../../src/compare/comparison.ts";
import { type DataReason, dataReasons } from "../../../src/model/audit-reason.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { ObservationStatus } from "../../../src/model/observation-status.ts";
import type { Panel, Scenario } from "../../../src/model/panel.ts";
import { PanelBuilder } from "../../../src/model/panel-builder.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";

/** `period`, the number as printed, and where they matter the vintage, the scenario, the status, the indicator. */
export interface Figure {
  readonly at: string;
  readonly printed: string;
  readonly vintage?: string;
  readonly scenario?: Scenario;
  readonly status?: ObservationStatus;
  readonly of?: string;
  readonly file?: string;
  /** The line that it stands in; one after the other where it is not said. */
  readonly line?: number;
}

export interface Printed extends Figure {
  readonly comparison: string;
}

const money = { kind: "money", text: "tỷ đồng", base: "đồng", scale: 9 } as const;

export const counts: Partial<Indicator> = { unit: { kind: "count", text: "ca", base: "ca", scale: 0 } };

/** A panel of one area; indicators are flows of money unless `indicators` says otherwise. */
export function panelOf(
  observed: readonly Figure[],
  printed: readonly Printed[],
  indicators: Readonly<Record<string, Partial<Indicator>>> = {},
): Panel {
  const build = new PanelBuilder();
  const area = build.area("VN-44");
  const row = ({ at, printed: text, vintage = "", of = "cases", file = "" }: Figure, line: number) => {
    const period = parsePeriod(at);
    if (!period) throw new Error(`no period: ${at}`);
    const indicator = build.indicator(of, () => ({
      id: of,
      names: { vi: of, en: of },
      unit: money,
      kind: "flow",
      direction: "none",
      ...indicators[of],
    }));
    const decimals = text.split(".")[1]?.length ?? 0;
    const place = {
      area,
      indicator,
      period: build.period(period),
      vintage: build.vintage(vintage),
      line,
      source: build.source({ name: file }),
    };
    return { ...place, value: Number(text), decimals };
  };
  for (const [at, each] of observed.entries())
    build.observe({
      ...row(each, at + 2),
      ...(each.scenario && { scenario: each.scenario }),
      ...(each.status && { status: each.status }),
    });
  for (const [at, each] of printed.entries()) {
    const comparison = parseComparison(each.comparison);
    if (!comparison) throw new Error(`no comparison: ${each.comparison}`);
    build.report({ ...row(each, each.line ?? at + 2), comparison: build.comparison(comparison) });
  }
  return build.build();
}

/** The reason of each printed comparison. */
export function reasonsOf(audit: PanelAudit): readonly DataReason[] {
  return Array.from(audit.reasons, (code) => dataReasons[code] ?? "agrees");
}

export function audited(...panel: Parameters<typeof panelOf>): readonly DataReason[] {
  return reasonsOf(auditPanel(panelOf(...panel)));
}

import { parentPort } from "node:worker_threads";
import type { TopLevelSpec } from "vega-lite";
import { inTurn } from "../charts/in-turn.ts";
import { render } from "../charts/render.ts";

/** What a thread says of a chart that it was asked for. */
export interface ChartReport {
  readonly at: number;
  readonly svg?: string;
  readonly problem?: string;
}

const draw = inTurn(render);
const tell = (report: ChartReport) => parentPort?.postMessage(report);
parentPort?.on("message", ({ at, spec }: { at: number; spec: TopLevelSpec }) => {
  draw(spec).then(
    (svg) => tell({ at, svg }),
    (error: Error) => tell({ at, problem: error.message }),
  );
});
// What draws is loaded while the first chart is still to come.
void Promise.all([import("vega-lite"), import("vega")]);

import type { CliWords } from "../shape/cli.ts";
import { chart } from "./cli/chart.ts";
import { compare } from "./cli/compare.ts";
import { dataAudit } from "./cli/data-audit.ts";
import { derived } from "./cli/derived.ts";
import { explain } from "./cli/explain.ts";
import { forecast } from "./cli/forecast.ts";
import { main } from "./cli/main.ts";
import { mcp } from "./cli/mcp.ts";
import { pipelines } from "./cli/pipelines.ts";
import { project } from "./cli/project.ts";
import { report } from "./cli/report.ts";
import { serve } from "./cli/serve.ts";

/** What the command line says about itself in Vietnamese. */
export const cli: CliWords = {
  main,
  chart,
  compare,
  dataAudit,
  derived,
  explain,
  forecast,
  mcp,
  pipelines,
  project,
  report,
  serve,
};

import type { ChartCliWords } from "./cli/chart.ts";
import type { CompareWords } from "./cli/compare.ts";
import type { DataAuditCliWords } from "./cli/data-audit.ts";
import type { DerivedWords } from "./cli/derived.ts";
import type { ExplainWords } from "./cli/explain.ts";
import type { ForecastWords } from "./cli/forecast.ts";
import type { MainWords } from "./cli/main.ts";
import type { McpWords } from "./cli/mcp.ts";
import type { PipelineWords } from "./cli/pipelines.ts";
import type { ProjectWords } from "./cli/project.ts";
import type { ReportCliWords } from "./cli/report.ts";
import type { ServeCommandWords } from "./cli/serve.ts";

/** What the command line says about itself, in one language. */
export interface CliWords {
  readonly main: MainWords;
  readonly chart: ChartCliWords;
  readonly compare: CompareWords;
  readonly dataAudit: DataAuditCliWords;
  readonly derived: DerivedWords;
  readonly explain: ExplainWords;
  readonly forecast: ForecastWords;
  readonly mcp: McpWords;
  readonly pipelines: PipelineWords;
  readonly project: ProjectWords;
  readonly report: ReportCliWords;
  readonly serve: ServeCommandWords;
}

import { type AuditResult, toAudit1 } from "../audit/contract/audit-1.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../audit/dataset/data-audit.ts";
import { auditMarkdown } from "../report/audit-markdown.ts";
import { toJson } from "../report/json.ts";
import { toNdjson } from "../report/ndjson.ts";
import type { AuditedFile } from "../report/pipelines/pipeline-finding.ts";
import { toTerminal } from "../report/terminal.ts";
import type { Language } from "../words/words.ts";
import type { AuditOptions } from "./audit-options.ts";
import { columns, wantsColor } from "./screen.ts";
import { standardStream } from "./standard-stream.node.ts";
import { version } from "./version.node.ts";

/** What was audited, and the file it was read from. */
export type Audited = { readonly file: string } & ({ readonly result: ReportAudit } | { readonly audit: PanelAudit });

/** How audits are printed: of a report at a time, of a data set, of all files of a call at once; each where there is one. */
export interface AuditFormat {
  readonly id: string;
  readonly report?: (result: ReportAudit, options: AuditOptions) => string;
  readonly all?: (files: readonly Audited[], options: AuditOptions) => Promise<string>;
  readonly data?: (audit: PanelAudit, name: DatasetName, options: AuditOptions) => Promise<Iterable<string>>;
  /** What of a report is printed as an object of JSON: those of several files are one array, data sets among them as `Audit`. */
  readonly object?: (result: ReportAudit) => ReportAudit | AuditResult;
}

/** Every format of audits: adding one is its own file, and a line here; `--format` and its help follow. */
export const auditFormats: readonly AuditFormat[] = [
  {
    id: "table",
    report: (result, { lang, verbose = false, color }) => {
      const screen = { width: columns(standardStream(1)), color: wantsColor(color, standardStream(1), process.env) };
      return toTerminal(result, { ...screen, lang, verbose });
    },
    data: async (audit, name, options) => {
      const { dataAuditTerminal } = await import("../report/dataset-audit/terminal.ts");
      const color = wantsColor(options.color, standardStream(1), process.env);
      return [dataAuditTerminal(audit, name, { ...options, width: columns(standardStream(1)), color })];
    },
  },
  {
    id: "json",
    report: (result) => toJson([toAudit1(result)]),
    data: async (...call) => (await import("../report/dataset-audit/json.ts")).dataAuditJson(...call),
    object: toAudit1,
  },
  {
    id: "json@2",
    report: (result) => toJson([result]),
    data: async (...call) => (await import("../report/dataset-audit/json.ts")).dataAuditJson(...call),
    object: (result) => result,
  },
  {
    id: "ndjson",
    report: (result) => toNdjson(toAudit1(result)),
    data: async (...call) => (await import("../report/dataset-audit/json.ts")).dataAuditNdjson(...call),
  },
  {
    id: "md",
    report: auditMarkdown,
    data: async (...call) => [(await import("../report/dataset-audit/markdown.ts")).dataAuditMarkdown(...call)],
  },
  {
    id: "csv",
    data: async (audit, _, options) => (await import("../report/dataset-audit/csv.ts")).dataAuditCsv(audit, options),
  },
  {
    id: "sarif",
    all: async (files, { lang }) =>
      (await import("../report/pipelines/sarif.ts")).toSarif(await forPipelines(files, lang), version(), lang),
  },
  {
    id: "junit",
    all: async (files, { lang }) =>
      (await import("../report/pipelines/junit.ts")).toJUnit(await forPipelines(files, lang)),
  },
];

async function forPipelines(files: readonly Audited[], lang: Language): Promise<readonly AuditedFile[]> {
  const { auditedReport } = await import("../report/pipelines/audited-report.ts");
  const { auditedData } = await import("../report/pipelines/audited-data.ts");
  return files.map((each) =>
    "result" in each ? auditedReport(each.file, each.result, lang) : auditedData(each.file, each.audit, lang),
  );
}

/** The format of a name; the first where there is none such. */
export function auditFormat(id: string): AuditFormat {
  return auditFormats.find((each) => each.id === id) ?? { id };
}

/** The names of the formats that print a report. */
export function reportFormats(): string {
  return auditFormats
    .filter(({ report, all }) => report ?? all)
    .map(({ id }) => id)
    .join(", ");
}

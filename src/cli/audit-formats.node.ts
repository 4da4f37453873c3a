import type { Audit } from "../audit/contract/audit-contract.ts";
import { oneAudit } from "../audit/contract/one-audit.ts";
import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../audit/dataset/data-audit.ts";
import type { DataAuditResult } from "../audit/dataset/result.ts";
import type { AuditResult } from "../audit/result.ts";
import { auditMarkdown } from "../report/audit-markdown.ts";
import { toJson } from "../report/json.ts";
import { toNdjson } from "../report/ndjson.ts";
import { toTerminal } from "../report/terminal.ts";
import type { AuditOptions } from "./audit-options.ts";
import { columns, wantsColor } from "./screen.ts";
import { version } from "./version.node.ts";

/** A report that was audited, and the file it was read from. */
export interface AuditedFile {
  readonly file: string;
  readonly result: AuditResult;
}

/** How audits are printed: of a report at a time, of all reports of a call at once, of a data set; each where there is one. */
export interface AuditFormat {
  readonly id: string;
  readonly report?: (result: AuditResult, options: AuditOptions) => string;
  readonly reports?: (all: readonly AuditedFile[], options: AuditOptions) => Promise<string>;
  readonly data?: (audit: PanelAudit, name: DatasetName, options: AuditOptions) => Promise<Iterable<string>>;
  /** What of a result is printed as an object of JSON: of several files they are one array. */
  readonly object?: (result: AuditResult | DataAuditResult) => AuditResult | DataAuditResult | Audit;
}

/** Every format of audits: adding one is its own file, and a line here; `--format` and its help follow. */
export const auditFormats: readonly AuditFormat[] = [
  {
    id: "table",
    report: (result, { lang, verbose = false, color }) => {
      const screen = { width: columns(process.stdout), color: wantsColor(color, process.stdout, process.env) };
      return toTerminal(result, { ...screen, lang, verbose });
    },
    data: async (audit, name, options) => {
      const { dataAuditTerminal } = await import("../report/dataset-audit/terminal.ts");
      const color = wantsColor(options.color, process.stdout, process.env);
      return [dataAuditTerminal(audit, name, { ...options, width: columns(process.stdout), color })];
    },
  },
  {
    id: "json",
    report: (result) => toJson([result]),
    data: async (...call) => (await import("../report/dataset-audit/json.ts")).dataAuditJson(...call),
    object: (result) => result,
  },
  {
    id: "json@2",
    report: (result) => toJson([oneAudit(result)]),
    data: async (...call) => (await import("../report/dataset-audit/json.ts")).oneAuditJson(...call),
    object: oneAudit,
  },
  {
    id: "ndjson",
    report: toNdjson,
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
    reports: async (all) => (await import("../report/pipelines/sarif.ts")).toSarif(all, version()),
  },
  {
    id: "junit",
    reports: async (all, { lang }) => (await import("../report/pipelines/junit.ts")).toJUnit(all, lang),
  },
];

/** The format of a name; the first where there is none such. */
export function auditFormat(id: string): AuditFormat {
  return auditFormats.find((each) => each.id === id) ?? { id };
}

/** The names of the formats that print a report, or a data set. */
export function formatsOf(what: "reports" | "data"): string {
  return auditFormats
    .filter(({ report, reports, data }) => (what === "data" ? data : (report ?? reports)))
    .map(({ id }) => id)
    .join(", ");
}

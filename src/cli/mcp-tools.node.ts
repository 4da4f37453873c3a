import { claim1, toAudit1 } from "../audit/contract/audit-1.ts";
import type { ClaimFinding } from "../audit/contract/claim-finding.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { visibleLine } from "../model/visible.ts";
import { explanations, numbersMeant } from "../report/explain.ts";
import { likePrinted } from "../report/marked/like-printed.ts";
import { type ReportView, viewOf } from "../report/view.ts";
import { sourcePlaceText } from "../words/source-place-text.ts";
import { isLanguage, type Language, spokenLanguages, wordsFor } from "../words/words.ts";
import { auditedDraft, type Draft } from "./audited-draft.node.ts";

/** What an assistant may call: its name, what it says of itself, the schema of what it is given, and what it does. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, object>>;
    readonly required?: string[];
  };
  readonly run: (args: Readonly<Record<string, unknown>>, lang: Language) => Promise<object>;
}

/** A call that lacks something or has what cannot be understood; the message, one line, says what to do. */
export class BadArguments extends Error {
  constructor(message: string) {
    super(visibleLine(message));
  }
}

/** What was sent, as far as a sentence has room for it. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const paths = { type: "array", items: { type: "string" } };
const draftProperties = {
  file: { type: "string", description: "path of the report: .docx, .pdf, .odt, .doc, .html, .md, .txt" },
  text: { type: "string", description: "the draft itself, as text or Markdown, instead of a file" },
  data: {
    ...paths,
    description: "paths of data sets in which base values and plans that the draft omits are looked up",
  },
  previous: { ...paths, description: "paths of last year's report, annexes: looked up as well, and compared with" },
  lang: { type: "string", enum: spokenLanguages, description: "language of the explanations" },
};

/** The tools of `recount mcp`. */
export const tools: readonly Tool[] = [
  {
    name: "audit_draft",
    description:
      "Recompute every percentage, change, share and total of a report or draft, against its own numbers, data sets and earlier reports. Returns what is inconsistent (wrong with a probability of 0.9 or more) and doubtful, each with its place, the recomputation and a correction where one is clear, and counts of all.",
    inputSchema: { type: "object", properties: draftProperties },
    run: async (args, lang) => audited(await auditOf(args, lang), languageOf(args, lang)),
  },
  {
    name: "explain_number",
    description:
      "Say what became of one number of a report or draft: which claims it is part of, how each was recomputed, from what, and why it agrees or not.",
    inputSchema: {
      type: "object",
      properties: { ...draftProperties, number: { type: "string", description: "the number as printed: 64,8%" } },
      required: ["number"],
    },
    run: async (args, lang) => {
      const number = textOf(args, "number");
      if (number === undefined)
        throw new BadArguments("number: missing; give it as the report prints it, for example 64,8%");
      const result = await auditOf(args, lang);
      const meant = numbersMeant(result, number);
      if (meant.length === 0)
        throw new BadArguments(
          `number: the report has no ${shown(number)}; write it as it is printed, for example 64,8%`,
        );
      const screen = { lang: languageOf(args, lang), width: 100, color: false };
      const ids = new Set(meant.map(({ id }) => id));
      const claims = toAudit1(result).claims.filter(({ reported, operands }) =>
        [reported, ...operands].some((id) => ids.has(id)),
      );
      return { numbers: meant, claims, explanation: explanations(result, meant, screen) };
    },
  },
  {
    name: "implied_values",
    description:
      "List what a report or draft lets one deduce though it does not print it: 752 cases, down 64.8 %, implies 2,134 to 2,139 a year before. Each with the claim that it follows from.",
    inputSchema: { type: "object", properties: draftProperties },
    run: async (args, lang) => {
      const result = await auditOf(args, lang);
      const view = viewOf(result, languageOf(args, lang));
      return {
        implied: toAudit1(result).implied.map(({ from, ...value }) => ({
          ...value,
          from: from.flatMap((id) =>
            result.findings.filter((claim) => claim.id === id).map((claim) => told(view, claim)),
          ),
        })),
      };
    },
  },
];

/** More findings than this are counted and left out: an assistant reads no more at once. */
const mostTold = 60;

function audited(result: ReportAudit, lang: Language): object {
  const view = viewOf(result, lang);
  const findings = [...view.inconsistent, ...view.doubtful];
  return {
    document: result.source.name,
    language: result.source.language,
    summary: toAudit1(result).summary,
    findings: findings.slice(0, mostTold).map((finding) => told(view, finding)),
    ...(findings.length > mostTold && { more: findings.length - mostTold }),
  };
}

function told(view: ReportView, finding: ClaimFinding): object {
  const entry = view.entry(finding.reported.id);
  const { text } = view.result.source;
  const { elsewhere } = claim1(finding);
  const cause = finding.causes.find(({ number, code }) => number === finding.reported.id && code !== "omitted-part");
  const correction = entry && cause && likePrinted(entry, cause.correction);
  const { line, column } = view.index.at(entry?.start ?? finding.span.start);
  return {
    verdict: finding.verdict,
    kind: finding.kind,
    number: entry?.text,
    place: entry?.place ? sourcePlaceText(entry.place, view.lang) : lineText(view, line, column),
    says: text.slice(Math.max(0, finding.span.start - around), finding.span.end + around).replace(/\s+/g, " "),
    explanation: finding.explanation,
    confidence: finding.confidence,
    supports: finding.supports,
    ...(correction !== undefined && { correction }),
    causes: finding.causes.map(({ explanation }) => explanation),
    ...(elsewhere && { elsewhere }),
  };
}

/** Where a number stands in a text that has no pages and tables. */
function lineText({ lang }: ReportView, line: number, column: number): string {
  const { audit, problems } = wordsFor(lang);
  return `${audit.messages.labels.line} ${line}, ${problems.places.column} ${column}`;
}

const around = 60;

function auditOf(args: Readonly<Record<string, unknown>>, lang: Language): Promise<ReportAudit> {
  const [file, text] = [textOf(args, "file"), textOf(args, "text")];
  if ((file === undefined) === (text === undefined))
    throw new BadArguments("give either file, the path of a report, or text, the draft itself");
  const draft: Draft = {
    ...(file !== undefined && { file }),
    ...(text !== undefined && { text }),
    data: listOf(args, "data"),
    previous: listOf(args, "previous"),
    lang: languageOf(args, lang),
  };
  return auditedDraft(draft);
}

function textOf(args: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" || value === "") throw new BadArguments(`${name}: expected a text`);
  return value;
}

function listOf(args: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = args[name] ?? [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string" || one === "") throw new BadArguments(`${name}: expected a list of paths`);
    return one;
  });
}

function languageOf(args: Readonly<Record<string, unknown>>, lang: Language): Language {
  const value = textOf(args, "lang");
  if (value === undefined) return lang;
  if (!isLanguage(value))
    throw new BadArguments(`lang: expected one of ${spokenLanguages.join(", ")}, found ${shown(value)}`);
  return value;
}

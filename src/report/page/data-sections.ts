import type { DataAuditHead } from "../../audit/contract/data-audit-head.ts";
import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { Compared } from "../../engine/results/compared.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { comparisonsTable, foldedComparisons } from "./comparisons-table.ts";
import { outlookColumns, outlooksHint, outlooksTable } from "./outlooks-table.ts";
import { printedColumns, printedTable } from "./printed-table.ts";
import type { Section } from "./section.ts";
import type { PageSources } from "./sources.ts";
import type { FoldedColumns } from "./styles.ts";

/** Something in each of the page's languages. */
export type InLanguages<T> = Readonly<Partial<Record<Language, T>>>;

/** A data set: what comes of the comparisons that it prints, and those that were asked for. */
export interface PageData {
  readonly title: string;
  readonly source: NonNullable<PageSources["data"]>;
  readonly printed?: { readonly head: DataAuditHead; readonly findings: InLanguages<readonly DataFinding[]> };
  readonly compared?: Compared;
  /** Of the plans that the data set has. */
  readonly outlooks?: Forecast;
}

/** The tables of a data set: what its plans come to, what was asked for, and what it prints. */
export function dataSections({ title, printed, compared, outlooks }: PageData, lang: Language): readonly Section[] {
  const words = wordsFor(lang).page;
  const findings = printed?.findings[lang] ?? [];
  return [
    {
      id: "outlooks",
      title: words.outlooks,
      hint: outlooksHint(outlooks?.outlooks ?? [], lang),
      body: outlooks ? outlooksTable(outlooks, lang) : "",
    },
    {
      id: "comparisons-made",
      title: words.comparisons,
      hint: words.comparisonsHint,
      body: compared ? comparisonsTable(compared, lang) : "",
    },
    {
      id: "printed-comparisons",
      title: words.printed,
      count: messagesFor(lang).number(String(printed?.head.summary.findings ?? 0)),
      body: printed ? printedTable(findings, printed.head.summary, { of: title, anchor: ({ id }) => id }, lang) : "",
    },
  ];
}

/** The headings that stand beside the cells of these tables where they are folded for a phone. */
export function foldedData({ printed, compared, outlooks }: PageData, lang: Language): FoldedColumns {
  return {
    ...(printed && { printed: printedColumns(lang) }),
    ...(compared && { comparisons: foldedComparisons(compared, lang) }),
    ...(outlooks && { outlooks: outlookColumns(outlooks, lang) }),
  };
}

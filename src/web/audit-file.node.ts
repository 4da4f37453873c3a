import { basename } from "node:path";
import { audit } from "../audit/audit.ts";
import { auditPanel } from "../audit/dataset/audit-panel.ts";
import { countsWithSums, dataAuditHead, findingsOf } from "../audit/dataset/data-audit.ts";
import type { ReadOptions } from "../datasets/dataset.ts";
import { detectSdmx } from "../datasets/formats/sdmx/detect-sdmx.ts";
import { isLockedXls } from "../datasets/formats/workbook/locked.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { loadDataset } from "../datasets/load.node.ts";
import { loadText } from "../documents/load.node.ts";
import { fileKind } from "../model/encoding/file-kind.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import { marksOf } from "../report/marked/mark.ts";
import { marked, safely } from "../report/marked/writers.node.ts";
import { cellMarks, isMarked } from "../report/marked/xlsx/cell-mark.ts";
import { pageHtml } from "../report/page/page.ts";
import { pageData } from "../report/page/page-data.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import type { WebWords } from "../words/shape/web/audit.ts";
import { type Language, otherLanguage, webWordsFor } from "../words/words.ts";
import { type Obstacle, obstacleOf } from "./parquet/read-parquet.node.ts";

/** How many claims of each verdict there are. */
export type VerdictCounts = Readonly<Record<"consistent" | "inconsistent" | "doubtful" | "unverifiable", number>>;

/** What came of a file: a page to show, and the same file marked, where its format has marks and there is something to mark. */
export type AuditedFile =
  | {
      readonly html: string;
      readonly counts: VerdictCounts;
      readonly marked?: { readonly name: string; readonly bytes: Uint8Array };
    }
  | { readonly problem: Problem };

/** Audits one file, of whatever kind it is; what is wrong with it comes back as data. */
export async function auditFile(
  path: string,
  bytes: Uint8Array,
  lang: Language,
  progress?: ReadOptions["progress"],
): Promise<AuditedFile> {
  try {
    return (await isDataSet(path)) ? await ofData(path, bytes, lang, progress) : await ofReport(path, lang);
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}

/** So much of a file says what it is. */
const headSize = 4096;

/** What to say of a file that only the command line reads, or nobody under its password; undefined where a page reads it, too. */
export function unreadInPage(path: string, bytes: Uint8Array, lang: Language): string | undefined {
  const words = webWordsFor(lang).audit;
  const kind = fileKind(bytes);
  if (kind === "parquet") return obstacleSaid(path, obstacleOf(bytes), words);
  if (kind === "image") return words.picture(path);
  const head = new TextDecoder().decode(bytes.subarray(0, headSize));
  // Its readers would be a thirtieth of the page, and whoever has such files has the command line.
  if (detectSdmx(head)) return words.sdmx(path);
  // What a package lists does not come along with its list.
  if (basename(path) === "datapackage.json") return words.packaged(path);
  if (/\.(?:json|jsonl|ndjson)$/i.test(path) && /^\s*[[{]/.test(head)) return words.json(path);
  if (kind !== "ole") return undefined;
  // Whatever it is a file of, it stands in the same envelope.
  if (isLockedXls(bytes)) return problemSentence({ code: "encrypted", place: { file: path } }, lang);
  return /\.(?:xls|xlt)$/i.test(path) ? undefined : words.oldWord(path);
}

function obstacleSaid(path: string, found: Obstacle | undefined, words: WebWords): string | undefined {
  if (!found) return undefined;
  return "codec" in found ? words.parquetCodec(path, found.codec) : words.parquetColumn(path, found.column);
}

async function ofReport(path: string, lang: Language): Promise<AuditedFile> {
  const loaded = await loadText(path);
  if ("problem" in loaded) return { problem: loaded.problem };
  const { document, format, bytes } = loaded;
  const languages = both(lang);
  const results = languages.map((each) => [each, audit(document, { lang: each })] as const);
  const [main] = results;
  const html = await pageHtml({ languages, reports: [Object.fromEntries(results)], charts: [] });
  const marks = main ? marksOf(main[1], { lang }) : [];
  const made = marks.length > 0 ? await marked(format, path, { bytes, document, marks, lang }) : undefined;
  const counts = main ? countsOf(main[1].summary) : none;
  return { html, counts, ...(made && { marked: { name: markedName(path), bytes: made } }) };
}

const none: VerdictCounts = { consistent: 0, inconsistent: 0, doubtful: 0, unverifiable: 0 };

function countsOf(counts: Partial<VerdictCounts>): VerdictCounts {
  const { consistent = 0, inconsistent = 0, doubtful = 0, unverifiable = 0 } = counts;
  return { consistent, inconsistent, doubtful, unverifiable };
}

async function ofData(
  path: string,
  bytes: Uint8Array,
  lang: Language,
  progress: ReadOptions["progress"],
): Promise<AuditedFile> {
  const dataset = await loadDataset(path, progress ? { progress } : {});
  const { panel, name, title, guesses, diagnostics } = dataset;
  const found = auditPanel(panel);
  const names = title === undefined ? { name } : { name, title };
  const source = { name: path, files: [path], panel, guesses, diagnostics };
  const languages = both(lang);
  const data = pageData({ name: names, source, audit: found }, languages);
  const html = await pageHtml({ languages, reports: [], charts: [], data });
  const wrong = [...findingsOf(found, lang, isMarked)];
  const counts = countsOf(countsWithSums(dataAuditHead(found, names).summary));
  if (fileKind(bytes) !== "xlsx" || wrong.length === 0) return { html, counts };
  const { markXlsx } = await import("../report/marked/xlsx/mark-xlsx.ts");
  const made = await safely(path, async () =>
    markXlsx(
      bytes,
      cellMarks(wrong, () => true),
      lang,
    ),
  );
  return { html, counts, marked: { name: markedName(path), bytes: made } };
}

function both(lang: Language): readonly [Language, Language] {
  return [lang, otherLanguage(lang)];
}

/** `report.docx` as `report.recount.docx`: never the name of the file itself. */
function markedName(path: string): string {
  return path.replace(/(\.[^.]*)?$/, (end) => `.recount${end}`);
}

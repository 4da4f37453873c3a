import { detail } from "../../model/detail.ts";
import { fileKind } from "../../model/encoding/file-kind.ts";
import { said } from "../../model/guess-said.ts";
import { undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { openSource } from "./byte-source.node.ts";
import type { DataFile, DataFormat } from "./data-format.node.ts";
import { dataFormats } from "./data-formats.node.ts";
import { openText } from "./text-source.node.ts";

const startSize = 65_536;

/** Reads one file by what is in it. Throws a ProblemError where no format is recognised. */
export async function readFileOfData(
  path: string,
  name: string,
  options: ReadOptions,
  formats: readonly DataFormat[] = dataFormats,
): Promise<Dataset> {
  const file = await fileOf(path, options);
  const format = formats.find(({ detects }) => detects(file));
  if (!format) throw new ProblemError({ code: "not-data", place: { file: path }, found: file.kind ?? "XML" });
  const read = withSheetsTold(await format.reads(file, name, options), format, path, options);
  if (hasFigures(read) || options.map?.period !== undefined || options.map?.year !== undefined) return read;
  // What says no period anywhere is a table of figures all the same.
  const without = await format.reads(await fileOf(path, options), name, { ...options, isUndated: true });
  return hasFigures(without) && tellsApart(without) ? withNoPeriodTold(without, path) : read;
}

/** A sheet that is asked for of what has none is told, as one that a workbook does not have is. */
function withSheetsTold(read: Dataset, { id }: DataFormat, file: string, { sheets = [] }: ReadOptions): Dataset {
  if (id === "workbook" || sheets.length === 0) return read;
  const told = sheets.map((sheet) => ({
    code: "sheet-unread" as const,
    level: "note" as const,
    place: { file, sheet },
    found: detail("no-such-sheet"),
  }));
  return { ...read, diagnostics: [...read.diagnostics, ...told] };
}

/** Whether most figures are each of their own: without a period, those of rows that nothing else tells apart are not. */
function tellsApart({ panel: { observations: o } }: Dataset): boolean {
  const keys = new Set(Array.from(o.value, (_, at) => [o.indicator[at], o.area[at], o.scenario[at]].join(" ")));
  return keys.size * 4 >= o.length * 3;
}

function hasFigures({ panel: { observations, reported } }: Dataset): boolean {
  return reported.length > 0 || observations.value.some((value) => !Number.isNaN(value));
}

/** Tables laid out by people do not tell it themselves. */
function withNoPeriodTold(read: Dataset, file: string): Dataset {
  if (read.guesses.some(({ what, as }) => what === "period" && as === formatPeriod(undated))) return read;
  const guess = { what: "period", as: formatPeriod(undated), place: { file }, because: said("no-period") };
  return { ...read, guesses: [...read.guesses, guess] };
}

async function fileOf(path: string, options: ReadOptions): Promise<DataFile> {
  const source = await openSource(path, options);
  const kind = fileKind(source.head);
  // Bytes that are no text in UTF-8 may still be text in what the user says.
  const isText = kind === undefined || kind === "utf-16" || (kind === "binary" && options.encoding !== undefined);
  if (!isText) return { source, kind };
  const { head } = await openText(source, options.encoding);
  return { source, kind, start: new TextDecoder().decode(head.subarray(0, startSize)).trimStart() };
}

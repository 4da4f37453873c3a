import { describe } from "../datasets/panel/describe.ts";
import { type Listed, listed } from "../datasets/panel/listed.ts";
import { revised } from "../datasets/panel/revised.ts";
import { CallError } from "../model/call-problem.ts";
import type { Panel } from "../model/panel.ts";
import { callSentence } from "../report/call-sentence.ts";
import { inspectionFacts } from "../report/inspection/facts.ts";
import { inspectionMarkdown } from "../report/inspection/markdown.ts";
import { revisionsCsv, revisionsMarkdown, revisionsTerminal } from "../report/inspection/revisions.ts";
import { inspectionTerminal } from "../report/inspection/terminal.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { InspectCall } from "./compare-options.ts";
import { openSources } from "./open-sources.node.ts";
import { placeText } from "./place-text.ts";
import { columns, type Stream, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { overwriteOf, writeOut } from "./write-out.node.ts";

/** Reads the sources and says what is in them. */
export async function runInspect(
  sources: readonly string[],
  call: InspectCall,
  session: Session,
  words: CompareWords,
): Promise<void> {
  try {
    const dataset = await openSources(sources, { ...call, allowUnread: true }, session, words);
    if (call.list && call.list !== "revisions") {
      for (const each of listed(dataset.panel, call.list)) await session.print(`${listedText(each)}\n`);
      return;
    }
    const screen = call.out === undefined ? process.stdout : {};
    if (call.format === "csv" && !call.list) return await session.problem(words.onlyLists(call.format));
    const description = describe(dataset);
    const text = call.list
      ? revisionsText(dataset.panel, call, screen)
      : call.format === "json"
        ? `${JSON.stringify({ schema: "recount/inspect@1", ...description }, undefined, 2)}\n`
        : inspected(call, inspectionFacts(description, call.lang, placeText), screen);
    if (call.out === undefined) return await session.print(text);
    const { out } = call;
    const { writePieces } = await import("../report/write-whole.node.ts");
    await writeOut(out, overwriteOf(sources, dataset.parts, call), (temporary, signal) =>
      writePieces(temporary, [text], signal),
    );
    await session.note(words.written(out));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.problem(callSentence(error.problem, call.lang));
  }
}

function inspected(
  { format, color }: InspectCall,
  facts: ReturnType<typeof inspectionFacts>,
  screen: { readonly isTTY?: boolean; readonly columns?: number },
): string {
  if (format === "md") return inspectionMarkdown(facts);
  return inspectionTerminal(facts, columns(screen), wantsColor(color, screen, process.env));
}

function revisionsText(panel: Panel, { format, lang, color }: InspectCall, screen: Stream): string {
  const all = revised(panel);
  if (format === "json") return `${JSON.stringify({ schema: "recount/revisions@1", revisions: all }, undefined, 2)}\n`;
  if (format === "csv") return revisionsCsv(all);
  if (format === "md") return revisionsMarkdown(all, lang);
  return revisionsTerminal(all, lang, columns(screen), wantsColor(color, screen, process.env));
}

function listedText({ place, indicator, area, period, scenario, value, status }: Listed): string {
  const found = Number.isNaN(value) ? status : `${value} ${status}`;
  return `${placeText(place)}: ${indicator} · ${area} · ${period} · ${scenario}: ${found}`;
}

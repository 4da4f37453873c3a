import { extname } from "node:path";
import { describe } from "../datasets/panel/describe.ts";
import { listed } from "../datasets/panel/listed.ts";
import { revised } from "../datasets/panel/revised.ts";
import { CallError } from "../model/call-problem.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { InspectCall } from "./compare-options.ts";
import { inspectFormats } from "./inspect-formats.ts";
import { namedFormat, namesOf } from "./named-format.ts";
import { openSources } from "./open-sources.node.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";
import { overwriteOf, writeOut } from "./write-out.node.ts";

/** Reads the sources and says what is in them. */
export async function runInspect(
  sources: readonly string[],
  call: InspectCall,
  session: Session,
  words: CompareWords,
): Promise<void> {
  const format = namedFormat(inspectFormats, call.format, extname(call.out ?? ""));
  if (!format) return session.problem(words.unknownExtension(call.out ?? "", namesOf(inspectFormats)));
  try {
    const dataset = await openSources(sources, { ...call, allowUnread: true }, session, words);
    const screen = call.out === undefined ? standardStream(1) : {};
    const { list } = call;
    const text =
      list === undefined
        ? await format.description?.(describe(dataset), call, screen)
        : list === "revisions"
          ? await format.revisions?.(revised(dataset.panel), call, screen)
          : await format.list?.(listed(dataset.panel, list), call);
    if (text === undefined)
      return await session.problem(list ? words.noSuchList(format.id, list) : words.onlyLists(format.id));
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

import { editionChanges } from "../audit/editions/edition-changes.ts";
import { matchNames } from "../datasets/panel/match-names.ts";
import { editionCsv, editionJson, editionMarkdown, editionTerminal } from "../report/editions/edition-text.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { CompareCall } from "./compare-options.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";
import { overwriteOf, writeOut } from "./write-out.node.ts";

const prefix = "edition:";

/** The files that a later edition is to be held to: `--against edition:old.xlsx`; none where something else is asked for. */
export function editionsOf(against: readonly string[] = []): readonly string[] {
  return against.flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
}

/** Holds the sources to an earlier edition of them: what was restated, what vanished, which printed comparisons are stale. */
export async function runEditions(
  sources: readonly string[],
  earlier: readonly string[],
  { call, format }: { readonly call: CompareCall; readonly format: string },
  session: Session,
  words: CompareWords,
): Promise<void> {
  if (!isText(format) || earlier.length < (call.against?.length ?? 0)) return session.problem(words.onlyEditions);
  const after = await openSources(sources, call, session, words);
  const before = await openSources(earlier, call, session, words);
  await tellOf(after, call.lang, session);
  const { panel } = matchNames(after.panel, before.panel);
  const changes = editionChanges(after.panel, panel);
  const text = written(changes, format, call, { edition: sources.join(", "), against: earlier.join(", ") });
  if (call.out === undefined) return session.print(text);
  const { writePieces } = await import("../report/write-whole.node.ts");
  const parts = [...(after.parts ?? []), ...(before.parts ?? [])];
  await writeOut(call.out, overwriteOf([...sources, ...earlier], parts, call), (temporary, signal) =>
    writePieces(temporary, [text], signal),
  );
  await session.note(words.written(call.out));
}

type EditionFormat = "table" | "json" | "csv" | "md";

function isText(format: string): format is EditionFormat {
  return format === "table" || format === "json" || format === "csv" || format === "md";
}

function written(
  changes: Parameters<typeof editionJson>[0],
  format: EditionFormat,
  { lang, out, color, raw = false }: CompareCall,
  names: Parameters<typeof editionJson>[1],
): string {
  const screen = out === undefined ? standardStream(1) : {};
  const options = { lang, raw, width: columns(screen), color: wantsColor(color, screen, process.env) };
  switch (format) {
    case "table":
      return editionTerminal(changes, options);
    case "json":
      return editionJson(changes, names);
    case "csv":
      return editionCsv(changes, options);
    case "md":
      return editionMarkdown(changes, lang);
  }
}

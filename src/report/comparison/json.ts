import { measures } from "../../compare/measures.ts";
import { formatReference, referenceNames } from "../../compare/references.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { rowReader } from "../../engine/results/rows.ts";
import type { Diagnostic, Guess } from "../../model/diagnostic.ts";
import type { RowWriter } from "./row-writer.ts";
import { Tallying } from "./tally.ts";

/** What the data came from, for telling it with a result. */
export interface ComparisonSource {
  readonly name: string;
  readonly files: readonly string[];
  readonly guesses: readonly Guess[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A result as one JSON object, `recount/compare@1`: docs/compare-format.md. A row a line, what they are of after them. */
export function jsonWriter(head: ComparedHead, source: ComparisonSource): RowWriter {
  const tallying = new Tallying(head);
  const read = rowReader(head);
  let first = true;
  return {
    head: () => {
      const { guesses, diagnostics, ...data } = source;
      const { over, vintage, negativeBase, top } = head.plan;
      const fields = {
        schema: "recount/compare@1",
        data,
        comparisons: comparisonsOf(head),
        asked: { over: over.kind, vintage, negativeBase, ...(top !== undefined && { top }) },
      };
      return `{\n${Object.entries(fields).map(entry).join("")}  "rows": [`;
    },
    rows: (batch, from, to) => {
      let text = "";
      for (let row = from; row < to; row++) {
        text += `${first ? "\n" : ",\n"}    ${JSON.stringify(read(batch, row))}`;
        first = false;
      }
      if (from === 0) tallying.add(batch);
      return text;
    },
    tail: () => {
      const { indicators, areas } = tallying.used;
      const fields = {
        indicators: head.indicators.filter((_, at) => indicators.has(at)),
        areas: head.areas.filter((_, at) => areas.has(at)),
        summary: tallying.tally(),
        guesses: source.guesses,
      };
      const last = JSON.stringify(source.diagnostics);
      return `${first ? "" : "\n  "}],\n${Object.entries(fields).map(entry).join("")}  "diagnostics": ${last}\n}\n`;
    },
  };
}

function entry([key, value]: [string, unknown]): string {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
}

function comparisonsOf({ comparisons, keys }: ComparedHead) {
  return comparisons.map(({ reference, measure }, at) => ({
    key: keys[at],
    reference: formatReference(reference),
    measure,
    names: { reference: referenceNames(reference), measure: measures[measure].names },
  }));
}

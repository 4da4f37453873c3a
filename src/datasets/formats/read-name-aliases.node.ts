import { ProblemError } from "../../model/problem.ts";
import type { NameAlias } from "../panel/match-names.ts";
import { readCsvRecords } from "./read-csv-records.node.ts";

/**
 * A table of names of one thing, `name,as`: what another file calls an indicator, and what the data set does, by id or by name. Throws a
 * ProblemError where a column is missing.
 */
export async function readNameAliases(file: string): Promise<readonly NameAlias[]> {
  const records = await readCsvRecords(file, {});
  const [first] = records;
  if (!first || !("name" in first.cells) || !("as" in first.cells))
    throw new ProblemError({
      code: "unknown-column",
      place: { file },
      found: "name, as",
      expected: Object.keys(first?.cells ?? {}).join(", "),
    });
  return records.flatMap(({ cells: { name = "", as = "" } }) => (name && as ? [{ name, as }] : []));
}

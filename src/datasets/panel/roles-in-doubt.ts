import type { DiagnosticCode, Diagnostics } from "../../model/diagnostic.ts";
import type { Dataset } from "../dataset.ts";
import { conflictingRows } from "./conflicting-rows.ts";
import { codesByName, manyIndicators, namesOfNothing, namesOfRowsAcross } from "./names-in-doubt.ts";
import { periodsUnused, yearsAsFigures } from "./periods-unused.ts";
import { usedPlaces } from "./places-used.ts";
import { rowsNotApart } from "./rows-not-apart.ts";
import { sheetSeen } from "./sheet-seen.ts";
import { tableRunOn } from "./tables-run-on.ts";

/**
 * Tells what speaks against the roles that were guessed for the columns of a source: periods that the rows say and that were not used, names that are
 * probably areas, another table under the names of the first, rows that nothing tells apart. The figures stay as they were read.
 */
export function tellRolesInDoubt(file: string, read: Dataset, diagnostics: Diagnostics): void {
  const { cells = [], panel, guesses } = read;
  const sheets = cells.flatMap((each) => sheetSeen(each, usedPlaces(each, panel)) ?? []);
  const tell = (
    code: DiagnosticCode,
    found: readonly string[],
    more: { sheet?: string | undefined; line?: number } = {},
  ) => {
    if (found.length === 0) return;
    const place = { file, ...(more.sheet && { sheet: more.sheet }), ...(more.line && { line: more.line }) };
    diagnostics.add({ code, level: "warning", place, found: found.slice(0, mostNamed).join(", ") });
  };
  const conflicts = conflictingRows(panel);
  for (const seen of sheets) {
    const { sheet, line, rows } = seen.cells;
    tell("periods-unused", [...periodsUnused(seen, panel, guesses), ...yearsAsFigures(seen)], { sheet });
    const many = manyIndicators(panel, seen, guesses);
    tell("names-as-indicators", many.length > 0 ? many : namesOfRowsAcross(seen), { sheet });
    tell("names-as-areas", namesOfNothing(seen, guesses), { sheet });
    tell("codes-as-figures", codesByName(seen), { sheet });
    const below = tableRunOn(seen, panel);
    if (below !== undefined) {
      const words = (rows[below] ?? []).flatMap((cell) => (typeof cell === "string" && cell !== "" ? [cell] : []));
      tell("table-run-on", words.length > 0 ? words : [String(line(below))], { sheet, line: line(below) });
    }
    const apart = rowsNotApart(seen, conflicts.get(sheet ?? ""));
    if (apart !== undefined) tell("rows-not-apart", [apart], { sheet });
  }
}

const mostNamed = 3;

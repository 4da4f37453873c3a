import type { DiagnosticTexts } from "../../shape/problems/diagnostics.ts";

/** What each diagnostic says in English. */
export const diagnostics: DiagnosticTexts = {
  "damaged-sheet": ({ found }) =>
    `the sheet is damaged${pair(found)} and is left out; open the workbook in the program that made it and save it again`,
  "damaged-cell": ({ found, expected }) =>
    `the cell refers to a text missing from the workbook${pair(found, expected)}; it is left out`,
  "bad-date": ({ found }) => `the cell holds a date out of range${pair(found)}; it is left out`,
  "uncalculated-cell": () =>
    "the cell holds a formula without a stored result and is left out; open the workbook in a spreadsheet program and save it",
  "bad-value": ({ found }) => `${quoted(found)}is not a number; the cell is left out`,
  "bad-period": ({ found }) => `${quoted(found)}cannot be read as a period; the row is left out`,
  "mixed-percent": ({ found }) =>
    `${quoted(found)}has no percent sign, unlike figures a hundred times as large in this column; it may be a fraction, and the cell is left out`,
  "bad-status": ({ found }) => `unknown status mark ${quoted(found)}; the value is treated as normal`,
  "bad-scenario": ({ found }) => `${quoted(found)}is neither actual, estimate nor plan; the row is left out`,
  "ragged-row": ({ found, expected }) =>
    `the row has too few or too many cells${pair(found, expected)}; it is left out`,
  "missing-key": ({ found, expected }) =>
    `${expected ?? "indicator, area or period"} is missing, so the value cannot be assigned${pair(found)}; it is left out`,
  "duplicate-conflict": ({ found, expected }) =>
    `conflicting values for the same observation${pair(found, expected)}; both ignored`,
  "sheet-unread": ({ found }) => `no readable table of numbers on this sheet${pair(found)}; it is left out`,
  "row-unread": ({ found, expected }) =>
    expected === undefined
      ? `the row contains no data${pair(found)}; it is left out`
      : `cannot read the row${pair(found)}, expected ${expected}; it is left out`,
  "row-above": ({ found }) => `the row is above the column names and contains figures${pair(found)}; it is left out`,
  "unknown-code": ({ found, expected }) =>
    `code ${quoted(found)}is not in any code list${pair(expected)}; it is left out`,
  "duplicate-equal": ({ found }) => `the same value occurs twice${pair(found)}; one is kept`,
  "percent-fraction": ({ found }) => `may be a fraction (0.8 for 80%)${pair(found)}; kept as printed`,
  "decimals-unsure": ({ found }) =>
    `every mark stands before three digits and was read as a decimal mark${pair(found)}; the figures may be a thousand times as large: set --decimal`,
  "scale-jump": ({ found }) =>
    `about a thousand times larger or smaller than the rest of its series${pair(found)}; check the decimal mark`,
  "periods-in-names": ({ found }) =>
    `names hold periods${pair(found)}; the periods of this table may be misread: map them with --map`,
  "year-missing": ({ found }) =>
    `months or quarters of an unknown year${pair(found)}; give the year with --map year='2024'`,
  "figures-in-names": ({ found }) => `figures were read as names${pair(found)}; map their column with --map value=…`,
  numbering: ({ found }) => `an indicator only numbers the rows${pair(found)}; it may not be a figure`,
  "periods-scattered": ({ found }) =>
    `nearly every area has a different period${pair(found)}; it may be the date of something else: map the period with --map`,
  "period-odd": ({ found }) =>
    `the only month or week in a source of years, one of which is later${pair(found)}; it may be another period: map it with --map`,
  "changes-unlike": ({ found }) =>
    `printed changes do not match the values to which they were assigned (printed, recomputed: ${found}); they may refer to other periods or figures`,
  "cells-lost": ({ found }) => `figures of the source that were not read as anything${pair(found)}`,
  "digits-altered": ({ found }) => `the digits of a value differ from those of its cell${pair(found)}`,
  "dates-unsure": () => "nothing shows whether the day or the month comes first in dates; set --dates mdy or dmy",
  "years-unseen": ({ found }) => `periods in years that do not occur in the source${pair(found)}`,
  "codes-as-figures": ({ found }) => `an indicator may be a code or a coordinate, not a figure${pair(found)}`,
  "columns-unnamed": ({ found }) => `no line of column names was found${pair(found)}; the first rows may be names`,
  "periods-unused": ({ found }) =>
    `rows hold years or dates${pair(found)}, but the period comes from elsewhere; set --map period=…`,
  "names-as-indicators": ({ found }) =>
    `names read as indicators may be areas or groups${pair(found)}; if so, set --map area=…`,
  "names-as-areas": ({ found }) =>
    `a column was read as areas, but nothing shows that its names are of places${pair(found)}; if not, set --map indicator=…`,
  "table-run-on": ({ found }) =>
    `another table may begin here${pair(found)}; its figures were read under the first table's column names`,
  "rows-not-apart": ({ found }) =>
    `rows have different values for the same indicator, area and period${pair(found)}; a column that tells them apart may be missing: set --map area=… or indicator=…`,
  gap: ({ found }) => `the series has gaps${pair(found)}`,
  "unit-mixed": ({ found, expected }) => `one indicator has two units${pair(found, expected)}`,
  "mixed-decimals": ({ found }) => `one column uses both decimal commas and points${pair(found)}; set --decimal`,
  "mixed-frequencies": ({ found }) =>
    `one indicator has periods of different lengths${pair(found)}; each is compared within its own frequency`,
  "out-of-order": ({ found }) => `periods are not in chronological order${pair(found)}; they were sorted`,
  "precision-lost": ({ found }) => `${quoted(found)}has more digits than can be kept; the last ones are rounded`,
  "legacy-encoding": ({ found }) => `legacy encoding${pair(found)}, converted; save as UTF-8 to be safe`,
  "no-observations": ({ found }) => `no data was found${pair(found)}; map the columns with --map`,
  "too-many-columns": ({ found, expected }) =>
    `the table has too many columns${pair(found, expected)}; it may be misread`,
};

function quoted(text: string | undefined): string {
  return text === undefined ? "" : `“${text}” `;
}

function pair(found?: string, expected?: string): string {
  const both = [found, expected].filter((each) => each !== undefined && each !== "");
  return both.length === 0 ? "" : ` (${both.join(" / ")})`;
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { AreaChoice } from "./area-choice.ts";
import type { AreaDrawings } from "./area-drawings.ts";
import type { ChartFiles } from "./chart-files.ts";
import type { FigureTable } from "./figure-table.ts";
import type { HeldRows } from "./held-rows.ts";
import type { KeptMarks } from "./kept-marks.ts";
import type { PageKit } from "./kit.ts";
import type { MarkButtons } from "./mark-buttons.ts";
import type { MarkTips } from "./mark-tips.ts";
import type { MarksFile } from "./marks-file.ts";
import type { PageSwitches } from "./page-switches.ts";
import type { PageTable } from "./page-table.ts";
import type { PeriodSlider } from "./period-slider.ts";
import type { RowKeys } from "./row-keys.ts";
import type { RowsInSight } from "./rows-in-sight.ts";
import type { TableColumns } from "./table-columns.ts";
import type { WideDrawings } from "./wide-drawings.ts";
import type { WordFile } from "./word-file.ts";
import type { ZipFile } from "./zip-file.ts";

/** The classes that a page with charts alone is run by. */
export interface ChartParts {
  readonly PageKit: typeof PageKit;
  readonly MarkTips: typeof MarkTips;
  readonly ChartFiles: typeof ChartFiles;
  /** Where a chart has drawings of several periods. */
  readonly PeriodSlider?: typeof PeriodSlider;
  /** Where its figures can be had as a table. */
  readonly FigureTable?: typeof FigureTable;
}

/** The classes that a page of results is run by: they stand in it as text, know no other's name, and are brought together here. */
export interface PageParts extends ChartParts {
  /** Where charts have a wide layout. */
  readonly WideDrawings?: typeof WideDrawings;
  /** Where there are areas to choose from. */
  readonly AreaChoice?: typeof AreaChoice;
  readonly AreaDrawings?: typeof AreaDrawings;
  readonly KeptMarks: typeof KeptMarks;
  readonly MarkButtons: typeof MarkButtons;
  readonly MarksFile: typeof MarksFile;
  readonly WordFile: typeof WordFile;
  readonly ZipFile: typeof ZipFile;
  readonly HeldRows: typeof HeldRows;
  readonly RowKeys: typeof RowKeys;
  readonly RowsInSight: typeof RowsInSight;
  readonly TableColumns: typeof TableColumns;
  readonly PageTable: typeof PageTable;
  readonly PageSwitches: typeof PageSwitches;
}

/** Brings a page of results to life. It waits for the rows that the page holds packed. */
export async function startPage(parts: PageParts): Promise<void> {
  const kit = new parts.PageKit();
  const marks = new parts.KeptMarks();
  const buttons = new parts.MarkButtons(kit, marks);
  const wordFile = (title: string, rows: readonly (readonly string[])[]) =>
    new parts.WordFile().blob(title, rows, new parts.ZipFile());
  const file = new parts.MarksFile(kit, marks, (name) => buttons.word(name), wordFile);
  const tips = new parts.MarkTips(kit);
  const { PeriodSlider, WideDrawings, RowsInSight } = parts;
  const tell = (svg: SVGElement) => tips.fit(kit, svg);
  const areas = parts.AreaChoice?.on(kit);
  new parts.ChartFiles(kit, () => areas?.chosenNames ?? new Set());
  const drawings = areas && parts.AreaDrawings && new parts.AreaDrawings(kit, areas, tell);
  if (WideDrawings) new WideDrawings(kit, (svg) => (drawings ? drawings.come(svg) : tell(svg)));
  if (PeriodSlider) for (const bar of kit.all<HTMLElement>("[data-periods]")) new PeriodSlider(kit, bar);
  const tables: PageTable[] = [];
  for (const table of kit.all<HTMLTableElement>("table.sortable")) {
    const text = await kit.heldText(document.querySelector(`script[data-rows="${table.id}"]`));
    const rows = new parts.HeldRows(kit, table, text);
    const frame = table.parentElement ?? table;
    const keys = new parts.RowKeys(table, (row) => buttons.fit(row));
    if (rows.all.length > RowsInSight.atOnce) frame.classList.add("tall");
    else for (const row of kit.all<HTMLTableRowElement>("tbody tr", table)) keys.fit(row);
    const columns = new parts.TableColumns(kit, table, (column, down) => own.sort(column, down));
    columns.choose(kit, table, document.querySelector(`[data-tools="${table.id}"] [data-columns]`));
    const drawn = new RowsInSight(kit, table, frame, (row) => keys.fit(row));
    const own = new parts.PageTable({ kit, marks, rows, drawn, table, atOnce: RowsInSight.atOnce });
    const findings = rows.all.filter(({ key }) => key !== "");
    if (findings.length > 0) file.hold({ table, heads: columns.heads, rows: findings });
    tables.push(own);
  }
  for (const each of [buttons, file, ...tables]) areas?.follow((chosen) => each.only(chosen));
  new parts.PageSwitches(kit, (id) => {
    for (const table of tables) {
      const found = table.find(id);
      if (found) return found;
    }
    return undefined;
  });
}

/** Brings a page that holds charts alone to life. */
export function startCharts(parts: ChartParts): void {
  const kit = new parts.PageKit();
  new parts.MarkTips(kit);
  new parts.ChartFiles(kit);
  const { FigureTable, PeriodSlider } = parts;
  if (PeriodSlider) for (const bar of kit.all<HTMLElement>("[data-periods]")) new PeriodSlider(kit, bar);
  if (FigureTable) for (const each of kit.all<HTMLDetailsElement>("[data-figures]")) new FigureTable(kit, each);
  for (const each of kit.all<HTMLElement>("[data-script]")) each.hidden = false;
}

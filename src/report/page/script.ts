import { AreaChoice } from "./client/area-choice.ts";
import { AreaDrawings } from "./client/area-drawings.ts";
import { ChartFiles } from "./client/chart-files.ts";
import { FigureTable } from "./client/figure-table.ts";
import { HeldRows } from "./client/held-rows.ts";
import { KeptMarks } from "./client/kept-marks.ts";
import { PageKit } from "./client/kit.ts";
import { MarkButtons } from "./client/mark-buttons.ts";
import { MarkTips } from "./client/mark-tips.ts";
import { MarksFile } from "./client/marks-file.ts";
import { PageSwitches } from "./client/page-switches.ts";
import { PageTable } from "./client/page-table.ts";
import { PeriodSlider } from "./client/period-slider.ts";
import { RowKeys } from "./client/row-keys.ts";
import { RowsInSight } from "./client/rows-in-sight.ts";
import { type PageParts, startCharts, startPage } from "./client/start-page.ts";
import { TableColumns } from "./client/table-columns.ts";
import { WideDrawings } from "./client/wide-drawings.ts";
import { WordFile } from "./client/word-file.ts";
import { ZipFile } from "./client/zip-file.ts";
import { scriptSource } from "./script-source.ts";

const pageParts: PageParts = {
  PageKit,
  MarkTips,
  ChartFiles,
  KeptMarks,
  MarkButtons,
  MarksFile,
  WordFile,
  ZipFile,
  HeldRows,
  RowKeys,
  RowsInSight,
  TableColumns,
  PageTable,
  PageSwitches,
};

/** What only some pages have: charts with a slider over periods, and with a wide layout; a choice of areas. */
export interface PageHas {
  readonly sliders?: boolean;
  readonly wide?: boolean;
  readonly areas?: boolean;
}

/** The page's script as text: each class as it stands in its file, given to what brings them together; of what the page has. */
export function pageScriptText({ sliders = false, wide = false, areas = false }: PageHas = {}): string {
  return started(startPage, {
    ...pageParts,
    ...(sliders && { PeriodSlider }),
    ...(wide && { WideDrawings }),
    ...(areas && { AreaChoice, AreaDrawings }),
  });
}

/** The page's script, and the source that a content security policy names it by: nothing else may run. */
export async function inlineScript(has: PageHas = {}): Promise<{ readonly text: string; readonly source: string }> {
  const text = pageScriptText(has);
  return { text, source: await scriptSource(text) };
}

/** The script of a page that holds charts alone. */
export async function inlineChartScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = started(startCharts, { PageKit, MarkTips, ChartFiles, PeriodSlider, FigureTable });
  return { text, source: await scriptSource(text) };
}

/** A function called with classes by their names, as text: what the classes are called within a bundle does not matter. */
function started<T extends object>(start: (parts: T) => unknown, parts: T): string {
  const classes = Object.entries(parts).map(([name, part]) => `${name}:${String(part)}`);
  return `(${String(start)})({${classes.join(",")}});`;
}

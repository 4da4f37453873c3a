import type { Listed } from "../../datasets/panel/listed.ts";
import { plainDecimal } from "../../engine/results/number-text.ts";
import { statusName } from "../../model/observation-status.ts";
import { placeText } from "../../words/place-text.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { csvField } from "../csv-field.ts";

/** Observations in a line each, as people and other programs read places: `d.csv:4:3: cases · A · 2024 · actual: O missing`. */
export function listedLines(all: readonly Listed[], lang: Language): string {
  const { compare } = wordsFor(lang);
  return all
    .map(({ place, indicator, area, period, scenario, value, status }) => {
      const said = status === undefined ? "" : `${status} ${statusName(status, compare.labels.statuses)}`;
      const found = Number.isNaN(value) ? said : `${messagesFor(lang).number(String(value))} ${said}`;
      const what = [indicator, area, period, compare.inspection.scenarioNames[scenario]].join(" · ");
      return `${placeText(place)}: ${what}: ${found.trimEnd()}\n`;
    })
    .join("");
}

/** The same as CSV, the parts of the place in columns of their own. */
export function listedCsv(all: readonly Listed[]): string {
  const names = ["file", "sheet", "line", "column", "indicator", "area", "period", "scenario", "value", "status"];
  const lines = all.map(({ place, value, status, ...of }) =>
    [
      ...[place.file, place.sheet, place.line, place.column],
      ...[of.indicator, of.area, of.period, of.scenario, Number.isNaN(value) ? "" : plainDecimal(value), status],
    ].map((cell) => csvField(String(cell ?? ""))),
  );
  return [names, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

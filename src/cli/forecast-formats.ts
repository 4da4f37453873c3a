import type { Forecast } from "../forecast/forecast.ts";
import type { ForecastCall } from "./forecast-options.ts";
import { columns, type Stream, wantsColor } from "./screen.ts";

/** A format that forecasts are written in. */
export interface ForecastFormat {
  readonly id: string;
  /** Of files that are written in it where no format is named. */
  readonly extensions: readonly string[];
  readonly text: (result: Forecast, call: ForecastCall, screen: Stream) => Promise<Iterable<string>>;
}

const data = () => import("../report/outlook/outlook-data.ts");

async function sections(result: Forecast, { lang }: ForecastCall) {
  const { outlookSections } = await import("../report/outlook/outlook-sections.ts");
  return { of: outlookSections(result, lang), ...(await import("../report/outlook/sections.ts")) };
}

/** Every format of forecasts: adding one is its own file, and a line here; `--format`, its help and the extensions follow. */
export const forecastFormats: readonly ForecastFormat[] = [
  {
    id: "table",
    extensions: [".txt"],
    text: async (result, call, screen) => {
      const { of, sectionsTerminal } = await sections(result, call);
      return [sectionsTerminal(of, columns(screen), wantsColor(call.color, screen, process.env))];
    },
  },
  { id: "json", extensions: [".json"], text: async (result) => (await data()).forecastJson(result) },
  { id: "ndjson", extensions: [".ndjson", ".jsonl"], text: async (result) => (await data()).forecastNdjson(result) },
  {
    id: "csv",
    extensions: [".csv"],
    text: async (result, call) => (await data()).forecastCsv(result, { raw: call.raw ?? false }),
  },
  {
    id: "md",
    extensions: [".md"],
    text: async (result, call) => {
      const { of, sectionsMarkdown } = await sections(result, call);
      return [sectionsMarkdown(of)];
    },
  },
];

import type { Language } from "../language/messages.ts";
import type { ForecastWords } from "./forecast-words.ts";
import { forecastEnglish } from "./forecast-words-en.ts";
import { forecastVietnamese } from "./forecast-words-vi.ts";

/** What the command line says about forecasts, in Vietnamese or English. */
export function forecastWordsFor(lang: Language): ForecastWords {
  return lang === "vi" ? forecastVietnamese : forecastEnglish;
}

import type { Language } from "../model/spoken-language.ts";
import { numbers as english } from "./en/numbers.ts";
import { numbers as vietnamese } from "./vi/numbers.ts";

/** How much of what a report or a data set claims could be checked, and what would check the rest. */
export interface CoverageWords {
  readonly coverage: (checked: number, all: number) => string;
  /** What the claims that could not be checked lack, by what would settle them. */
  readonly lack: Readonly<Record<"base" | "value" | "years" | "plan", (count: number) => string>>;
  readonly command: string;
  readonly files: Readonly<Record<"data" | "previous" | "more", string>>;
}

const vi: CoverageWords = {
  coverage: (checked, all) =>
    `Đã kiểm tra được ${vietnamese.number(String(checked))} trong ${vietnamese.number(String(all))} (${share(checked, all, vietnamese.number)}).`,
  lack: {
    base: (count) =>
      `${vietnamese.number(String(count))} thiếu số gốc để so sánh: cần báo cáo năm trước hoặc bộ số liệu có số đó.`,
    value: (count) =>
      `${vietnamese.number(String(count))} thiếu chính giá trị của kỳ đó: cần bộ số liệu có giá trị này.`,
    years: (count) => `${vietnamese.number(String(count))} thiếu một số năm trong kỳ gốc: cần bộ số liệu đủ các năm.`,
    plan: (count) =>
      `${vietnamese.number(String(count))} dường như theo một kế hoạch hay số gốc khác: cần lần công bố có số đó.`,
  },
  command: "Lệnh kiểm tra phần còn lại",
  files: { data: "BỘ-SỐ-LIỆU", previous: "BÁO-CÁO-NĂM-TRƯỚC", more: "SỐ-LIỆU-BỔ-SUNG" },
};

const en: CoverageWords = {
  coverage: (checked, all) =>
    `${english.number(String(checked))} of ${english.number(String(all))} could be checked (${share(checked, all, english.number)}).`,
  lack: {
    base: (count) =>
      `${english.number(String(count))} lack a base value: last year's report or a data set with that value would check them.`,
    value: (count) =>
      `${english.number(String(count))} lack the value of the period itself: a data set that holds it would check them.`,
    years: (count) =>
      `${english.number(String(count))} lack some years of the base period: a data set with all of the years would check them.`,
    plan: (count) =>
      `${english.number(String(count))} seem to use another plan or base: the publication that holds it would check them.`,
  },
  command: "Command that checks the rest",
  files: { data: "DATA-SET", previous: "LAST-YEARS-REPORT", more: "MORE-DATA" },
};

function share(part: number, whole: number, number: (value: string, places?: number) => string): string {
  const percent = (100 * part) / whole;
  return `${number(String(percent), percent > 0 && percent < 1 ? 1 : 0)}%`;
}

export function coverageWords(lang: Language): CoverageWords {
  return lang === "vi" ? vi : en;
}

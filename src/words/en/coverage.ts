import { shareOf } from "../coverage-share.ts";
import type { CoverageWords } from "../shape/coverage.ts";
import { numbers } from "./numbers.ts";

export const coverage: CoverageWords = {
  coverage: (checked, all) =>
    `${numbers.number(String(checked))} of ${numbers.number(String(all))} could be checked (${shareOf(checked, all, numbers.number)}).`,
  lack: {
    base: (count) =>
      `${numbers.number(String(count))} lack a base value: last year's report or a data set with that value would check them.`,
    value: (count) =>
      `${numbers.number(String(count))} lack the value of the period itself: a data set that holds it would check them.`,
    years: (count) =>
      `${numbers.number(String(count))} lack some years of the base period: a data set with all of the years would check them.`,
    plan: (count) =>
      `${numbers.number(String(count))} seem to use another plan or base: the publication that holds it would check them.`,
  },
  command: "Command that checks the rest",
  files: { data: "DATA-SET", previous: "LAST-YEARS-REPORT", more: "MORE-DATA" },
};

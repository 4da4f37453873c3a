import { shareOf } from "../coverage-share.ts";
import type { CoverageWords } from "../shape/coverage.ts";
import { numbers } from "./numbers.ts";

/** A count and the verb that goes with it: `1 lacks`, `12 lack`. */
const many = (count: number, one: string, other: string) =>
  `${numbers.number(String(count))} ${count === 1 ? one : other}`;

export const coverage: CoverageWords = {
  coverage: (checked, all) =>
    `${numbers.number(String(checked))} of ${numbers.number(String(all))} could be checked (${shareOf(checked, all, numbers.number)}).`,
  lack: {
    base: (count) =>
      `${many(count, "lacks", "lack")} a base value; last year's report or a data set with that value would allow a check.`,
    value: (count) =>
      `${many(count, "lacks", "lack")} the value of the period itself; a data set with that value would allow a check.`,
    years: (count) =>
      `${many(count, "lacks", "lack")} some years of the base period; a data set with all years would allow a check.`,
    plan: (count) =>
      `${many(count, "seems", "seem")} to use another plan or base; the publication that states it would allow a check.`,
  },
  command: "Command to check the rest",
  files: { data: "DATA-SET", previous: "LAST-YEARS-REPORT", more: "MORE-DATA" },
};

import { expect, test } from "vitest";
import { dataCoverage, isMostlyOpen, shownVerdict } from "../../src/report/coverage.ts";

const counts = { findings: 100, consistent: 13, inconsistent: 0, doubtful: 0, unverifiable: 87 };

test("agreement of 13 of 100 is not shown in the colour of agreement, that of 60 is", () => {
  expect(isMostlyOpen(counts)).toBe(true);
  expect(shownVerdict("consistent", counts)).toBe("unverifiable");
  expect(shownVerdict("consistent", { consistent: 60, inconsistent: 0, unverifiable: 40 })).toBe("consistent");
  expect(shownVerdict("inconsistent", { ...counts, inconsistent: 1 })).toBe("inconsistent");
});

test("says how much could be checked, what the rest lack, and the command that would check it", () => {
  const reasons = { agrees: 13, "base-not-in-data": 50, "incomplete-base": 30, "zero-base": 7 } as const;
  const en = dataCoverage({ ...counts, reasons }, "my data.csv", "en");
  expect(en?.lines).toEqual([
    "13 of 100 could be checked (13%).",
    "50 lack a base value; last year's report or a data set with that value would allow a check.",
    "30 lack some years of the base period; a data set with all years would allow a check.",
  ]);
  expect(en?.command).toBe("recount audit 'my data.csv' --data MORE-DATA");
  expect(dataCoverage({ ...counts, reasons }, "a.csv", "vi")?.lines[0]).toBe("Đã kiểm tra được 13 trong 100 (13%).");
});

test("where a base of zero is why nothing can be checked, no file is asked for", () => {
  const found = dataCoverage({ ...counts, reasons: { agrees: 13, "zero-base": 87 } }, "a.csv", "en");
  expect(found?.command).toBe("");
});

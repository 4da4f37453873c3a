import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/datasets/cells/read-period.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";

const read = (text: string) => {
  const found = readPeriod(text);
  return found && formatPeriod(found);
};

describe("a period", () => {
  it.each([
    ["2011.0", "2011"],
    ["1960 [YR1960]", "1960"],
    ["Năm 2019", "2019"],
    ["FY2019", "2019"],
    ["2019-A1", "2019"],
    ["2011M01", "2011-01"],
    ["2011/5", "2011-05"],
    ["1/2011", "2011-01"],
    ["01-2011", "2011-01"],
    ["202406", "2024-06"],
    ["T1/2011", "2011-01"],
    ["Tháng 1 năm 2011", "2011-01"],
    ["tháng mười hai năm 2020", "2020-12"],
    ["Jan-11", "2011-01"],
    ["2011 JAN", "2011-01"],
    ["January 2011", "2011-01"],
    ["2011Q1", "2011-Q1"],
    ["Q1 2011", "2011-Q1"],
    ["1Q2011", "2011-Q1"],
    ["Quý I/2019", "2019-Q1"],
    ["Quý IV năm 2019", "2019-Q4"],
    ["H1 2024", "2024-S1"],
    ["nửa đầu năm 2024", "2024-S1"],
    ["2024W03", "2024-W03"],
    ["31/12/2024", "2024-12-31"],
    ["12/31/2024", "2024-12-31"],
    ["2024-06-07T00:00:00", "2024-06-07"],
    ["Ngày 7 tháng 6 năm 2024", "2024-06-07"],
    ["6 tháng đầu năm 2024", "2024-01-01..2024-06-30"],
    ["9 tháng năm 2024", "2024-01-01..2024-09-30"],
    ["12 tháng năm 2024", "2024"],
    ["2013-2016", "2013-01-01..2016-12-31"],
    ["2013/16", "2013-01-01..2016-12-31"],
    ["Năm học 2019-2020", "2020"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each(["", "2024-13", "31/02/2024", "13", "An Giang", "0616", "YEARLY", "12 ca", "2024-2013", "tháng 13/2020"])(
    "%j is none",
    (text) => expect(read(text)).toBeUndefined(),
  );
});

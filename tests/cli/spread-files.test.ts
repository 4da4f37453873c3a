import { expect, it } from "vitest";
import { withSpreadFiles } from "../../src/cli/spread-files.ts";

const spread = (call: string) => withSpreadFiles(call.split(" ")).join(" ");

it("--data and --previous take all files that follow them, as a shell makes them of last-year/*.xlsx", () => {
  expect(spread("audit a.docx --previous b.docx c.pdf --data d.xlsx e.csv -v")).toBe(
    "audit a.docx --previous b.docx --previous c.pdf --data d.xlsx --data e.csv -v",
  );
  expect(spread("explain a.docx 64,8% --data d.xlsx e.csv")).toBe("explain a.docx 64,8% --data d.xlsx --data e.csv");
});

it("without a file before them they take one each, so that what follows is audited; other commands keep theirs", () => {
  expect(spread("audit --data d.csv a.docx")).toBe("audit --data d.csv a.docx");
  expect(spread("compare d.csv --against plan e.csv")).toBe("compare d.csv --against plan e.csv");
});

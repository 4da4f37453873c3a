import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { differences } from "../notebooks/running/outputs.mjs";
import { render } from "../src/charts/render.ts";

const folder = join(import.meta.dirname, "../notebooks");

interface Output {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, string | readonly string[]>> & {
    readonly "application/vnd.vegalite.v6+json"?: Parameters<typeof render>[0];
  };
}
interface Notebook {
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: string;
    readonly source: string | readonly string[];
    readonly execution_count?: number;
    readonly outputs?: readonly Output[];
  }[];
}

const notebooks = readdirSync(folder)
  .filter((name) => name.endsWith(".ipynb"))
  .map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const read: Notebook = JSON.parse(text);
    return { name, text, code: read.cells.filter(({ cell_type }) => cell_type === "code") };
  });

// notebooks/run runs them; what is committed has to stand up without Jupyter too.
describe.each(notebooks)("the notebook $name, as it is committed,", ({ text, code }) => {
  const outputs = code.flatMap((cell) => cell.outputs ?? []);

  it("was run from its beginning, without an error, and each cell of code shows something", () => {
    expect(code.map(({ execution_count }) => execution_count)).toEqual(code.map((_, at) => at + 1));
    for (const { id, outputs: shown = [] } of code) expect(shown.length, id).toBeGreaterThan(0);
    expect(outputs.map(({ output_type }) => output_type)).not.toContain("error");
    expect(outputs.map(({ output_type }) => output_type)).not.toContain("stream");
  });

  it("needs no helper file: each cell ends in the value that it shows", () => {
    for (const { id, source } of code) expect([source].flat().join(""), id).not.toMatch(/from "\.|broadcast|console\./);
    expect(outputs.every(({ output_type }) => output_type === "execute_result")).toBe(true);
  });

  it("says nothing of the machine that it was run on", () => {
    expect(text).not.toMatch(/"\/(?:home|root|tmp|work|Users)\/|file:\/\/|"execution": \{|\\u001b/);
  });

  it("has charts that draw, each with a picture and with its title for those who do not see it", async () => {
    const charts = outputs.flatMap(({ data }) => (data?.["application/vnd.vegalite.v6+json"] ? [data] : []));
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      const spec = chart["application/vnd.vegalite.v6+json"];
      if (spec) expect(await render(spec)).toMatch(/^<svg /);
      const picture = [chart["image/svg+xml"] ?? ""].flat().join("");
      if (spec) expect(picture).toBe(await render(spec));
      expect([chart["text/plain"] ?? ""].flat().join("")).toMatch(/\p{L}/u);
    }
  });
});

it("there are three notebooks", () => {
  expect(notebooks.map(({ name }) => name)).toEqual(["analyst.ipynb", "auditor.ipynb", "planner.ipynb"]);
});

describe("what a run shows beside what is committed", () => {
  const stream = (text: string) => ({ output_type: "stream", name: "stdout", text: [text] });
  const value = (text: string) => ({ output_type: "execute_result", data: { "text/plain": [text] } });
  const cells = (...outputs: readonly object[]) => ({ cells: [{ id: "c1", execution_count: 1, outputs }] });
  const committed = cells(stream("reads\n"), value("42"));

  it("is nothing where it is the same", () => {
    expect(differences(committed, cells(stream("reads\n"), value("42")))).toEqual([]);
  });

  it.each([
    ["nothing", cells(), true],
    ["the last alone", cells(value("42")), true],
    ["another value", cells(stream("reads\n"), value("43")), false],
    ["another value alone", cells(value("43")), false],
    ["the same in another order", cells(value("42"), stream("reads\n")), false],
    ["more", cells(stream("reads\n"), value("42"), value("42")), false],
  ])("%s: told, and whether messages were lost", (_, now, lost) => {
    expect(differences(committed, now)).toEqual([expect.objectContaining({ id: "c1", lost })]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DataFormat } from "../../src/datasets/formats/data-format.node.ts";
import { dataExtensions, dataFormats } from "../../src/datasets/formats/data-formats.node.ts";
import { readFileOfData } from "../../src/datasets/formats/read-file.node.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { withFiles } from "./loading.ts";

const formats = join(import.meta.dirname, "..", "..", "src", "datasets", "formats");

/** A format that only this test has: pairs behind a mark, `!pairs a=1`. */
const pairs: DataFormat = {
  id: "pairs",
  extensions: [".pairs"],
  detects: ({ start = "" }) => start.startsWith("!pairs"),
  reads: async ({ start = "" }, name) => ({
    name,
    panel: new PanelBuilder().build(),
    guesses: [],
    diagnostics: [],
    rows: start.split("=").length - 1,
  }),
};

describe("the table of formats of data sets", () => {
  it("takes another format as one object, before those that take any text", async () => {
    await withFiles({ "a.pairs": "!pairs a=1\nb=2\n" }, async (path) => {
      const read = await readFileOfData(path("a.pairs"), "a", {}, [pairs, ...dataFormats]);
      expect([read.name, read.rows]).toEqual(["a", 2]);
    });
  });

  it("each format is one file, and one line in the table beside its import", () => {
    const table = readFileSync(join(formats, "data-formats.node.ts"), "utf8");
    const files = readdirSync(join(formats, "known"));
    expect(files.length).toBe(dataFormats.length);
    for (const file of files) expect(table.split(`./known/${file}`).length).toBe(2);
  });

  it("no file but the table and its own names a format's module", () => {
    const others = readdirSync(join(formats, "..", ".."), { recursive: true, encoding: "utf8" })
      .filter(
        (file) => file.endsWith(".ts") && !file.includes("formats/known/") && !file.endsWith("data-formats.node.ts"),
      )
      .filter((file) => readFileSync(join(formats, "..", "..", file), "utf8").includes("formats/known/"));
    expect(others).toEqual([]);
  });

  it("no ending belongs to two formats", () => {
    expect(new Set(dataExtensions).size).toBe(dataExtensions.length);
  });
});

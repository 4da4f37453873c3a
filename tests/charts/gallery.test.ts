import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { darkOf } from "../../src/charts/colors.ts";
import { run } from "../../src/cli/run.node.ts";
import { labels as compareLabels } from "../../src/words/en/compare/labels.ts";
import { temporaryFolder } from "../cli/built.ts";

const root = join(import.meta.dirname, "../..");
const kept = join(root, "docs/gallery");

interface GalleryChart {
  readonly name: string;
  readonly args: readonly string[];
}

const charts: readonly GalleryChart[] = JSON.parse(readFileSync(join(root, "scripts/gallery.json"), "utf8"));

// The gallery speaks English, as the script that draws it says.
beforeAll(() => {
  vi.stubEnv("RECOUNT_LANG", "en");
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("the pictures of the gallery are what the commands beside them draw (npm run gallery brings them up to date)", async () => {
  const folder = temporaryFolder();
  const keptFile = (file: string) => readFileSync(join(kept, file), "utf8");
  for (const { name, args } of charts) {
    const paths = args.map((arg) => (arg.startsWith("datasets/") ? join(root, arg) : arg));
    expect(await run(["chart", ...paths, "--out", join(folder, `${name}.svg`)])).toBe(0);
    const drawn = readFileSync(join(folder, `${name}.svg`), "utf8");
    expect(drawn === keptFile(`${name}.svg`), name).toBe(true);
    const dark = drawn.replace(/"(#[0-9a-f]{6})"/g, (_, color: string) => `"${darkOf.get(color) ?? color}"`);
    expect(dark === keptFile(`${name}-dark.svg`), `${name}-dark`).toBe(true);
  }
  const names = charts.flatMap(({ name }) => [`${name}-dark.svg`, `${name}.svg`]);
  expect(readdirSync(kept).sort()).toEqual(names.sort());
});

test("the gallery shows each of them with its command", () => {
  const page = spawnSync(process.execPath, [join(root, "scripts/gallery.mjs"), "--page"], { encoding: "utf8" });
  expect(readFileSync(join(root, "docs/gallery.md"), "utf8")).toBe(page.stdout);
});

test("no type of any kind of chart is smaller than 11 pixels where its drawing is scaled to a phone of 390", () => {
  // Beside the page's own margins of 16 a drawing has 374; a wider one is scrolled at 0.93 of its size.
  for (const { name } of charts) {
    const drawn = readFileSync(join(kept, `${name}.svg`), "utf8");
    const width = Number(/ width="(\d+)"/.exec(drawn)?.[1]);
    const sizes = [...drawn.matchAll(/ font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes) * Math.max(374 / width, 0.93), name).toBeGreaterThanOrEqual(11);
  }
});

/** Why a mark has no figure, as people read it. */
const reasons: ReadonlySet<string> = new Set(Object.values(compareLabels.reasons));

test("every kind of chart has marks that say what they show, to a pointer and to the arrow keys", () => {
  for (const { name } of charts) {
    const drawn = readFileSync(join(kept, `${name}.svg`), "utf8");
    const said = [...drawn.matchAll(/data-mark=""[^>]*><title>([^<]*)<\/title>/g)].map(([, text]) => text ?? "");
    expect(said.length, name).toBeGreaterThanOrEqual(5);
    // Each with a figure, or why there is none.
    const mute = said.filter((text) => !/\d/.test(text) && !reasons.has(text.split(": ").at(-1) ?? ""));
    expect(mute, name).toEqual([]);
  }
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { render } from "../../src/charts/render.ts";
import { isWorthThread, startRenderThread } from "../../src/cli/render-thread.node.ts";
import { temporaryFolder } from "./built.ts";

const bars = (values: readonly { x: number }[], more = {}) =>
  ({
    width: 100,
    height: 50,
    data: { values: [...values], ...more },
    mark: "bar",
    encoding: { x: { field: "x", type: "quantitative" } },
  }) as const;
const built = new Worker(new URL("../../dist/cli/render-worker.node.js", import.meta.url));
const specs = [bars([{ x: 1 }, { x: 2 }]), bars([{ x: 1 }, { x: 5 }])];

test("charts are drawn in a thread as they are without one; what is wrong with one is told with its words", async () => {
  const thread = startRenderThread(built);
  const bad = { ...bars([]), data: { url: "https://example.org/a.json" } };
  const asked = [...specs.map((each) => thread?.draw(each)), thread?.draw(bad)];
  const all = await Promise.allSettled(asked);
  expect(all.slice(0, 2)).toEqual(
    await Promise.all(specs.map(async (each) => ({ status: "fulfilled", value: await render(each) }))),
  );
  const told = await render(bad).catch((error: Error) => error.message);
  expect(all[2]).toMatchObject({ status: "rejected", reason: { message: told } });
  await thread?.end();
  const [first] = specs;
  await expect(first && thread?.draw(first)).rejects.toThrow("exit");
});

test("where there is no file to start a thread from there is none", () => {
  expect(startRenderThread(undefined)).toBeUndefined();
});

test("is started for large files, folders and addresses, not for a small file or none", () => {
  const folder = temporaryFolder();
  const file = (name: string, bytes: number) => {
    writeFileSync(join(folder, name), "1".repeat(bytes));
    return join(folder, name);
  };
  const worth = [file("large.csv", 200_000), folder, "trino://user@host:8080/catalog/schema/table"];
  expect(worth.filter(isWorthThread)).toEqual(worth);
  expect([file("small.csv", 120_000), join(folder, "none.csv")].filter(isWorthThread)).toEqual([]);
});

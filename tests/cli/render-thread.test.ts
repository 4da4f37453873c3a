import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { render } from "../../src/charts/render.ts";
import { startRenderThread } from "../../src/cli/render-thread.node.ts";

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

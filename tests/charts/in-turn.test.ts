import { expect, test } from "vitest";
import { inTurn } from "../../src/charts/in-turn.ts";

const spec = (name: string) => ({ name, data: { values: [] }, mark: "bar" }) as const;

test("one chart is drawn after another, also after one that cannot be drawn", async () => {
  const told: string[] = [];
  const draw = inTurn(async ({ name = "" }) => {
    told.push(`begins ${name}`);
    await new Promise((done) => setTimeout(done, name === "a" ? 20 : 1));
    told.push(`ends ${name}`);
    if (name === "b") throw new Error("b cannot be drawn");
    return `<svg>${name}</svg>`;
  });
  const all = await Promise.allSettled(["a", "b", "c"].map((name) => draw(spec(name))));
  expect(told).toEqual(["begins a", "ends a", "begins b", "ends b", "begins c", "ends c"]);
  expect(all.map((each) => (each.status === "fulfilled" ? each.value : String(each.reason)))).toEqual([
    "<svg>a</svg>",
    "Error: b cannot be drawn",
    "<svg>c</svg>",
  ]);
});

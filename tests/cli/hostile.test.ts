import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { runsOf } from "../everything.ts";
import { workOf } from "../work.ts";
import { recount } from "./built.ts";

const digits = "1234567890".repeat(40);

describe("the command line on hostile text ends with 0 or 1 and one result", () => {
  test.each<[string, string | Uint8Array]>([
    ["0/0 and 5%/0", "Đạt 0/0 xã (100%). Tăng 5%/0 so với 0. Giảm 0% (0/0)."],
    ["a number of 400 digits", `Có ${digits} ca, tăng ${digits}% so với ${digits}/${digits} (${digits},${digits}%).`],
    ["a sum of 400 digits", `Có ${digits} ca, gồm ${digits} ca nặng và 1 ca nhẹ.`],
    ["lone surrogates", new Uint8Array([0x35, 0x25, 0xed, 0xa0, 0x80, 0x20, 0xed, 0xb0, 0x80, 0x35])],
    ["NUL bytes", "Có 149/156 xã\0, đạt tỷ lệ 95,51%\0."],
    ["nothing but marks", "((((((%%%%%%////......,,,,,,------¹²³[[[[]]]]"],
    ["no number", "Không có con số nào."],
    [
      "a line of 1 MB where everything is tested, else of 100 kB",
      "Có 149/156 xã, đạt tỷ lệ 95,51%; ".repeat(runsOf(30_000)),
    ],
    ["10 MB of one digit", "1".repeat(10_000_000)],
  ])("%s", (_, input) => {
    const ran = recount(["audit", "-", "--format", "ndjson"], { input });
    expect(ran.err).toBe("");
    expect([0, 1]).toContain(ran.status);
    expect(JSON.parse(ran.out)).toMatchObject({ schema: "recount/audit@1" });
  });

  test("0/0 is never called wrong or right", () => {
    const ran = recount(["audit", "-", "--format", "ndjson", "--lang", "en"], { input: "Đạt 0/0 xã (100%)." });
    const result: { readonly claims: readonly { readonly verdict: string }[] } = JSON.parse(ran.out);
    for (const { verdict } of result.claims) expect(verdict).toBe("unverifiable");
  });
});

test("four times the text is about four times the work, whatever it is made of", async () => {
  const pieces = [
    "1",
    "0",
    ".",
    ",",
    "(",
    ")",
    " ",
    "%",
    "/",
    "-",
    "[",
    "]",
    "¹",
    "\n",
    "\n\n",
    ";",
    ":",
    "tăng ",
    "ca ",
  ];
  const unit = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(unit, async (repeated) => {
      const work = (length: number) => {
        const text = repeated.repeat(Math.ceil(length / repeated.length));
        return workOf(() => audit(readText("hostile.txt", text), { lang: "vi" }));
      };
      const [short, long] = [await work(4000), await work(16_000)];
      expect(long, JSON.stringify(repeated)).toBeLessThan(6 * short);
    }),
    { numRuns: runsOf(40) },
  );
});

import { describe, expect, test } from "vitest";
import { toTerminal } from "../../src/report/terminal.ts";
import { textWidth } from "../../src/report/text-width.ts";
import { doubted, onlyDoubted } from "./doubted.ts";
import { bare, fixture } from "./fixture.ts";
import { hostile } from "./hostile.ts";

describe("the terminal output", () => {
  test("reads like a compiler's diagnostics", async () => {
    const shown = toTerminal(fixture, { width: 80, color: false, lang: "vi" });
    await expect(shown).toMatchFileSnapshot("terminal-80.txt");
  });

  test.each([24, 40, 60, 80, 120])("is never wider than %i columns", (width) => {
    for (const result of [fixture, doubted, hostile, bare("x".repeat(500))])
      for (const verbose of [false, true])
        for (const line of toTerminal(result, { width, color: false, lang: "vi", verbose }).split("\n"))
          expect(textWidth(line), line).toBeLessThanOrEqual(width);
  });

  test("has no escape codes without colour, and says with signs and words what colour says", () => {
    for (const result of [fixture, hostile]) {
      const shown = toTerminal(result, { width: 80, color: false, lang: "en" });
      expect(shown).not.toContain("\u001b");
      expect(shown).toMatch(/✗ inconsistent: wrong number/);
    }
  });

  test("differs by escape codes alone with colour", () => {
    const plain = toTerminal(fixture, { width: 80, color: false, lang: "vi" });
    const colored = toTerminal(fixture, { width: 80, color: true, lang: "vi" });
    expect(colored).not.toBe(plain);
    const pieces = colored.split("\u001b").map((piece, at) => (at === 0 ? piece : piece.replace(/^\[[\d;]+m/, "")));
    expect(pieces.join("")).toBe(plain);
  });

  test("points at both places of a finding, by line and column", () => {
    const shown = toTerminal(fixture, { width: 80, color: false, lang: "vi" });
    expect(shown).toContain("bao-cao-mau.txt:11:140");
    expect(shown).toMatch(/ 11 │ .*94 lao động/);
    expect(shown).toMatch(/ 16 │ .*34.*45.*14.*3/);
  });

  test("puts the signs under the numbers", () => {
    const lines = toTerminal(fixture, { width: 100, color: false, lang: "vi" }).split("\n");
    const at = lines.findIndex((line) => line.includes("giảm 20,5% còn"));
    const source = lines[at] ?? "";
    const under = lines[at + 1] ?? "";
    expect(source.slice(under.indexOf("^"), under.lastIndexOf("^") + 1)).toBe("20,5%");
    expect(source.slice(under.indexOf("~"), under.indexOf("~") + 3)).toBe("120");
  });

  test("counts what is not told, and tells it when asked", () => {
    const short = toTerminal(fixture, { width: 80, color: false, lang: "vi" });
    const long = toTerminal(fixture, { width: 80, color: false, lang: "vi", verbose: true });
    expect(short).toContain("Khớp (4)\n  tổng các phần: 2 · tỷ trọng: 1 · tăng giảm: 1");
    expect(long).toContain("149 / 156 = 95,513%");
  });
});

describe("a doubtful claim in the terminal", () => {
  const screen = { width: 80, color: false, lang: "vi" } as const;

  test("stands below the flags, the surest first, with what it rests on", async () => {
    await expect(toTerminal(doubted, screen)).toMatchFileSnapshot("terminal-doubtful.txt");
  });

  test("has nothing red, and no claim that it is an error", () => {
    const shown = toTerminal(onlyDoubted, { ...screen, color: true });
    expect(shown.split("\u001b").filter((piece) => /^\[[\d;]*31m/.test(piece))).toEqual([]);
    expect(toTerminal(onlyDoubted, { ...screen, lang: "en" })).not.toMatch(/wrong (number|conclusion)|inconsistent:/);
  });

  test("is counted, and nothing is said to agree altogether", () => {
    const [, vietnamese] = toTerminal(onlyDoubted, screen).split("\n");
    const [, english] = toTerminal(onlyDoubted, { ...screen, lang: "en" }).split("\n");
    expect(vietnamese).toBe("! 4 phép tính khớp; 2 phép nghi sai; 3 phép chưa kiểm được.");
    expect(english).toBe("! 4 claims agree; 2 are doubtful; 3 could not be checked.");
  });
});

describe("the width of a text", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["Việt Nam", 8],
    ["Việt Nam".normalize("NFD"), 8],
    ["✓ ✗ │", 5],
    ["越南", 4],
    ["“12 – 14” · ─┼─ 越 a\u0301 \u00ad…", 22],
    ["a\u200bb", 2],
    ["😀", 2],
  ])("%s is %i columns", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

import { describe, expect, it } from "vitest";
import { recount } from "./built.ts";

const vietnamese = /Cách dùng:/;
const english = /Usage:/;

describe("the tool speaks the reader's language", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ["English where nothing says Vietnamese", [], {}, english],
    ["English under LC_ALL=C, whatever LANG says", [], { LC_ALL: "C", LANG: "vi_VN.UTF-8" }, english],
    ["Vietnamese under LANG=vi_VN.UTF-8", [], { LANG: "vi_VN.UTF-8" }, vietnamese],
    ["Vietnamese under LC_MESSAGES=vi, before LANG", [], { LC_MESSAGES: "vi", LANG: "en_GB.UTF-8" }, vietnamese],
    ["RECOUNT_LANG before the locale", [], { RECOUNT_LANG: "en", LC_ALL: "vi_VN.UTF-8" }, english],
    ["--lang before all", ["--lang", "vi"], { RECOUNT_LANG: "en", LC_ALL: "C" }, vietnamese],
    ["a locale of another language is answered in English", [], { LANG: "fr_FR.UTF-8" }, english],
  ])("%s", (_, args, env, said) => {
    for (const command of [[], ["audit"], ["chart", "change"], ["backtest"]]) {
      const { out, status } = recount([...command, ...args, "--help"], { env });
      expect(status).toBe(0);
      expect(out).toMatch(said);
      expect(out).toContain("--lang <lang>");
    }
  });

  it("in what it prints too, wherever --lang stands", () => {
    const input = "Trong 6 tháng có 660 ca, tăng 10% so với 600 ca.";
    expect(recount(["audit", "-"], { input, env: {} }).out).toContain("Consistent (");
    expect(recount(["audit", "-", "--lang", "vi"], { input, env: {} }).out).toContain("Khớp (");
    expect(recount(["--lang", "vi", "audit", "-"], { input, env: {} }).out).toContain("Khớp (");
    expect(recount(["audit", "none.txt"], { env: {} }).err).toContain("file not found");
  });
});

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
    ["English under POSIX", [], { LC_ALL: "POSIX", LANG: "vi_VN.UTF-8" }, english],
    ["a variable that is set to nothing is as if it were not", [], { LC_ALL: "", LANG: "vi_VN.UTF-8" }, vietnamese],
    ["a locale in capitals, with a hyphen", [], { RECOUNT_LANG: "VI-vn" }, vietnamese],
    ["a name that only starts like a language is none", [], { LANG: "vietnam" }, english],
    ["--lang in the notation of locales", ["--lang", "vi_VN.UTF-8"], {}, vietnamese],
    ["the last --lang, as of every option", ["--lang=en", "--lang", "vi"], {}, vietnamese],
  ])("%s", (_, args, env, said) => {
    for (const command of [[], ["audit"], ["chart", "change"], ["backtest"], ["completion", "bash"]]) {
      const { out, status } = recount([...command, ...args, "--help"], { env });
      expect(status).toBe(0);
      expect(out).toMatch(said);
      expect(out).toMatch(/--lang <(?:lang|ngôn-ngữ)>/);
    }
  });

  it("in what a help text puts for values too, but not in what is entered", () => {
    const of = (...args: readonly string[]) => recount([...args, "--help"], { env: { LANG: "vi" } }).out;
    const placeholders = (text: string) =>
      [...text.matchAll(/(?:^ +|, |Cách dùng: .*? )(?:--[a-z-]+ )?[<[]([^>\]]+)/gm)].map(([, name]) => name);
    const commands = "audit explain compare forecast backtest inspect report run serve completion".split(" ");
    const texts = [of("chart", "change"), ...commands.map((each) => of(each))];
    expect(texts.flatMap(placeholders).length).toBeGreaterThan(50);
    expect(of("compare")).toContain("--out <tệp>");
    expect(of("explain")).toMatch(/^ {2}tệp /m);
    const english = texts
      .flatMap(placeholders)
      .filter((name = "") => /^(?:file|number|name|month|what|path)/.test(name));
    expect(english).toEqual([]);
    expect(of("compare")).toContain("--map <trường=cột>");
  });

  it("in what it prints too, wherever --lang stands", () => {
    const input = "Trong 6 tháng có 660 ca, tăng 10% so với 600 ca.";
    expect(recount(["audit", "-"], { input, env: {} }).out).toContain("Consistent (");
    expect(recount(["audit", "-", "--lang", "vi"], { input, env: {} }).out).toContain("Khớp (");
    expect(recount(["--lang", "vi", "audit", "-"], { input, env: {} }).out).toContain("Khớp (");
    expect(recount(["audit", "none.txt"], { env: {} }).err).toContain("file not found");
  });
});

/** Letters that only Vietnamese has, and words that only an English sentence has. */
const signs = { vi: /[ăđơưạ-ỹ]/, en: /\b(?:missing|unknown|expected|found|cannot|invalid|see)\b/ };

describe("a call that fails is answered in one language, whatever was wrong with it", () => {
  it.each([
    [["compare", "none.csv", "--top", "0"]],
    [["compare", "none.csv", "--topp"]],
    [["compare"]],
    [["explain", "a.txt"]],
    [["chart", "change"]],
    [["chart", "nothing", "none.csv"]],
    [["completion"]],
    [["completion", "csh"]],
    [["help", "nothing"]],
    [["inspect", "none.csv", "--lang"]],
    [["serve", "nowhere"]],
    [["run", "nowhere"]],
    [["report", "none.csv"]],
    [["forecast", "none.csv", "--direction", "sideways"]],
  ])("%j", (args) => {
    const inEnglish = recount(args, { env: { LANG: "en_GB.UTF-8" } });
    const inVietnamese = recount(args, { env: { LANG: "vi_VN.UTF-8" } });
    expect([inEnglish.status, inVietnamese.status]).toEqual([2, 2]);
    expect(inEnglish.err.trimEnd().split("\n")).toHaveLength(1);
    expect(inEnglish.err).not.toMatch(signs.vi);
    expect(inVietnamese.err).toMatch(signs.vi);
    expect(inVietnamese.err).not.toMatch(signs.en);
  });
});

it("a help text names no option that its command has not", () => {
  const commands = "audit compare forecast backtest inspect report".split(" ");
  for (const lang of ["en", "vi"]) {
    const of = (command: string) => recount([command, "--help", "--lang", lang]).out;
    expect(commands.filter((command) => of(command).includes("--format sql"))).toEqual(["compare"]);
  }
});

// alone: the page's script is measured without its comments, as the command line holds it.
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { bundle } from "../../src/report/bundle.ts";
import { toHtml } from "../../src/report/html.ts";
import { doubted, onlyDoubted } from "./doubted.ts";
import { bare, fixture, resultOf } from "./fixture.ts";
import { hostile } from "./hostile.ts";

async function pageOf(result: ReportAudit, lang: "vi" | "en" = "vi"): Promise<string> {
  const files = await bundle(result, { lang });
  return files.find((file) => file.path === "index.html")?.content ?? "";
}

/** The page with the rows that it holds packed: gzip in base 64, as a browser unpacks them. */
function unpacked(html: string): string {
  return html.replace(/(<script [^>]* data-packed>)([^<]*)/g, (_, tag: string, text: string) =>
    [tag, gunzipSync(Buffer.from(text, "base64")).toString("utf8")].join(""),
  );
}

describe("the page", () => {
  test.each([
    ["the sample", fixture],
    ["doubtful claims", doubted],
    ["hostile text", hostile],
    ["an empty document", bare("")],
    ["a document without numbers", bare("Không có số.\n")],
  ])("of %s is well formed: tags nest, ids are unique, every link has its target", async (_name, result) => {
    for (const lang of ["vi", "en"] as const) {
      const page = await pageOf(result, lang);
      expect(unbalanced(page)).toEqual([]);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(page).toContain(`<html lang="${lang}"`);
    }
  });

  test("says the conclusion, each finding with its numbers, and what is implied", async () => {
    const page = await pageOf(fixture);
    expect(page).toContain("3 chỗ không khớp trong 7 phép tính kiểm được; 3 phép chưa kiểm được.");
    expect(page).toContain("Các phần 34 + 45 + 14 + 3 cộng lại là 96, báo cáo ghi 94 (chênh 2).");
    expect(page).toContain("2.134 đến 2.139 ca");
    expect(page).toMatch(/<dd>94 lao động<\/dd>.*\n?.*<dd>96 lao động<\/dd>/);
  });

  test("marks every number of the ledger in the text by its status", async () => {
    const page = await pageOf(fixture);
    const classes = {
      confirmed: "ok",
      contradicted: "bad",
      doubtful: "doubt",
      unverifiable: "open",
      "not-a-quantity": "none",
    };
    for (const { id, status, text } of fixture.ledger)
      expect(page).toMatch(new RegExp(`<(a|span) id="${id}" class="m ${classes[status]}"[^>]*>${text}</`));
    expect(await pageOf(doubted)).toMatch(/<a id="n26" class="m doubt" href="#f-c9"[^>]*>20,5%</);
  });

  test("orders findings by how sure they are, and says what each rests on", async () => {
    const page = await pageOf(fixture);
    const order = [...page.matchAll(/<article class="finding" id="f-(c\d+)"/g)].map(([, id]) => id);
    expect(order).toEqual(["c6", "c10", "c9"]);
    expect(page).toContain("Căn cứ: câu chữ; có phép tính cùng kiểu khớp · khả năng sai trên 99%");
    expect(await pageOf(fixture, "en")).toContain("Basis: wording · 93% probability of error");
  });

  test("sets doubtful claims apart, below the findings, and counts them apart", async () => {
    const page = await pageOf(doubted);
    const section = (id: string) => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? "";
    const cards = (id: string) =>
      [...section(id).matchAll(/<article class="([^"]*)" id="f-(c\d+)"/g)].map(([, ...found]) => found);
    expect(cards("findings")).toEqual([["finding", "c6"]]);
    expect(cards("doubtful")).toEqual([
      ["finding doubt", "c10"],
      ["finding doubt", "c9"],
    ]);
    expect(page.indexOf('<section id="findings"')).toBeLessThan(page.indexOf('<section id="doubtful"'));
    expect(section("doubtful")).toContain("Căn cứ: chỉ là các số đứng gần nhau · khả năng sai 72%");
    expect(page).toContain('<li class="doubtful"><b>2</b> <span><i aria-hidden="true">!</i> nghi sai</span></li>');
    expect(page).toMatch(/value="doubtful"> <span>! nghi sai \(<b[^>]*>2<\/b>\)<\/span><\/label>/);
    expect(page).toContain('<span class="m doubt">nghi sai</span>');
    expect(await pageOf(fixture)).not.toContain('<section id="doubtful"');
  });

  test("does not say that all agrees where something is doubtful", async () => {
    const page = await pageOf(onlyDoubted, "en");
    expect(page).not.toContain("Every number that could be checked agrees");
    expect(page).not.toMatch(/claims that could be checked agree/);
    expect(page).toContain('<p class="headline doubt">4 claims agree; 2 are doubtful; 3 could not be checked.</p>');
    expect(page).toContain('<p class="calm doubt">No claim is flagged, but 2 claims are doubtful.</p>');
    expect(page).not.toContain("agree</title>");
  });

  test("leads from a finding to its place and back", async () => {
    const page = await pageOf(fixture);
    expect(page).toMatch(/id="f-c6".*?href="#n16"/s);
    expect(page).toMatch(/id="n16" class="m bad" href="#f-c6"/);
    expect(page).toMatch(/id="n31" class="m bad" href="#f-c6"/);
  });

  test("asks nothing of the network and runs its own script only, named by its hash", async () => {
    for (const page of [await pageOf(fixture), await pageOf(hostile)]) {
      const [, script = ""] = /<script>([\s\S]*)<\/script>\n<\/body>/.exec(page) ?? [];
      const hash = createHash("sha256").update(script).digest("base64");
      expect(page).toContain(`content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline';`);
      expect(page.match(/<script\b/gi)).toHaveLength(1);
      expect(page).not.toMatch(/<(link|iframe|img|object|embed|base)\b/i);
      const tags = [...page.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
      expect(tags.filter((tag) => / (src|srcset|action|ping|on\w+)=/.test(tag))).toEqual([]);
      const links = [...page.matchAll(/<[^>]* href="([^"]*)"/g)].map(([, link]) => link);
      expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
      expect(page).not.toMatch(/url\((?!#)|@import/);
    }
  });

  test("shows hostile text as text", async () => {
    const page = await pageOf(hostile);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("{{x}} $1 &lt;!--");
    expect(page).toContain("⟨U+202E⟩abc⟨U+2066⟩");
    expect(page).toContain("␀ ␛[31mred");
    expect(page).toContain("⟨U+D800⟩ lone ⟨U+DC00⟩");
    for (const hidden of ["\u0000", "\u001b", "\u202e", "\u2066"]) expect(page).not.toContain(hidden);
    expect(page).not.toMatch(/\p{Surrogate}/u);
  });

  test("keeps the text of the report whole", async () => {
    const plain = "a < b\n\n  149/156 xã\n";
    const page = await toHtml(bare(plain), { lang: "vi", charts: [] });
    expect(page).toContain('<p data-l="1">a &lt; b</p>');
    expect(page).toContain('<p data-l="3" class="gap">  149/156 xã</p>');
  });

  test("stays small: the sample is under 150 kB, a quarter of it the script", async () => {
    expect((await pageOf(fixture)).length).toBeLessThan(150_000);
  });

  test("grows in step with the findings, and shows them all", async () => {
    const small = await toHtml(repeated(500), { lang: "vi", charts: [] });
    const large = await toHtml(repeated(5000), { lang: "vi", charts: [] });
    expect(large.length).toBeLessThan(11 * small.length);
    expect([...unpacked(large).matchAll(/<tr id="c/g)]).toHaveLength(5000);
    expect(unbalanced(large)).toEqual([]);
  });
});

/** An audit of `count` lines, each with a wrong share. */
function repeated(count: number): ReportAudit {
  const line = "Có 149/156 xã, bằng 95,51%.\n";
  const indices = Array.from({ length: count }, (_, index) => index);
  const finding = fixture.findings[2];
  if (!finding) throw new Error("the sample has a third claim");
  return resultOf(
    line.repeat(count),
    indices.map((at) => ({
      id: `n${at}`,
      start: at * line.length + 20,
      end: at * line.length + 26,
      text: "95,51%",
      value: "95.51",
      unit: "%",
      role: "reported",
      status: "contradicted",
    })),
    indices.map((at) => ({
      ...finding,
      id: `c${at}`,
      reported: { ...finding.reported, id: `n${at}` },
      operands: [],
      formula: "",
      verdict: "inconsistent",
    })),
    [],
  );
}

/** The tags that do not nest, by walking over them. */
function unbalanced(page: string): string[] {
  const empty = new Set(["meta", "input", "br"]);
  const open: string[] = [];
  const wrong: string[] = [];
  // What the page's own script says in its strings is no markup of the page.
  const markup = page.replace(/<script>[\s\S]*<\/script>/, "<script></script>");
  for (const [tag, slash = "", name = "", selfClosing = ""] of markup.matchAll(
    /<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^">])*?(\/?)>/gi,
  )) {
    if (slash === "" && selfClosing === "" && !empty.has(name)) open.push(name);
    if (slash !== "" && open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}

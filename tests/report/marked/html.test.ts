import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { markHtml } from "../../../src/report/marked/html/mark-html.ts";
import { marksOf } from "../../../src/report/marked/mark.ts";
import { anGiangPage, documentOf } from "../../documents/sources.ts";

async function marked(html: string): Promise<string> {
  const bytes = new TextEncoder().encode(html);
  const document = await documentOf("a.html", bytes);
  const marks = marksOf(audit(document, { lang: "en" }), { lang: "en" });
  return new TextDecoder().decode(await markHtml({ bytes, document, marks, lang: "en" }));
}

describe("a web page given back", () => {
  it("has its own look, the 94 on a red ground, and a list of findings at its end", async () => {
    const page = anGiangPage();
    const out = await marked(page);
    expect(out).toMatch(
      /<mark title="Inconsistent: The parts [^"]+" style="background:#ffb3b3;color:inherit">94<\/mark><sup data-recount="">/,
    );
    expect(out).toContain('<li id="recount-1">Inconsistent: ');
    const without = out
      .replace(/<mark [^>]*>|<\/mark>|<sup data-recount="">\[\d+\]<\/sup>/g, "")
      .replace(/<section data-recount="">.*<\/section>(?=<\/body>)/s, "");
    expect(without).toBe(page);
    expect((await documentOf("b.html", out)).text).toBe((await documentOf("a.html", page)).text);
  });

  it("finds a number behind entities and line ends as the page writes them", async () => {
    const out = await marked("<p>A &amp; B\r\n: 149/156 x&atilde;, &#273;&#7841;t t&#7927; l&#7879; 85,51%.</p>");
    expect(out).toMatch(/<mark [^>]+>85,51%<\/mark>/);
  });

  it("cannot be made to run what a report says", async () => {
    const out = await marked('<p>Có 240 hồ sơ "&lt;script&gt;", trong đó 149/156 xã, đạt tỷ lệ 85,51%.</p>');
    expect(out).not.toContain("<script>");
  });
});

describe("a web page whose tags are not as they should be", () => {
  const mark = (text: string, number: string) => {
    const start = text.indexOf(number);
    return { start, end: start + number.length, verdict: "inconsistent" as const, lines: ["94 is wrong"] };
  };
  const given = async (html: string, number: string) => {
    const bytes = new TextEncoder().encode(html);
    const document = await documentOf("a.html", bytes);
    const marks = [mark(document.text, number)];
    return new TextDecoder().decode(await markHtml({ bytes, document, marks, lang: "en" }));
  };

  it("keeps its words: a number with a stray tag in it is in the list alone", async () => {
    const page = "<p>Có 9<td>4 ca.</p>";
    const out = await given(page, "94");
    expect(out).not.toContain("<mark");
    expect(out).toContain('<li id="recount-1">94 is wrong</li>');
  });

  it("keeps them where entities have no semicolon: &eacute 94", async () => {
    expect(await given("<p>caf&eacute 94 ca.</p>", "94")).toContain("&eacute <mark");
  });
});

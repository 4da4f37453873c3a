import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { documentReaders, readerFor } from "../../src/documents/readers.node.ts";
import type { TextDocument } from "../../src/model/document.ts";
import { anGiangFile, anGiangPage, anGiangText, documentOf } from "./sources.ts";

/** What an audit says, without where it says it. */
function claimsOf(document: TextDocument): readonly string[] {
  const { findings: claims } = audit(document, { lang: "en" });
  return claims.map(
    ({ kind, reported, operands, verdict, reason }) =>
      `${kind} ${reported.text} of ${operands.map((operand) => operand.text).join(", ")}: ${verdict}, ${reason}`,
  );
}

describe("the seed report gives the claims of its text and the one flag at 94, whatever it is saved as", () => {
  const asText = claimsOf(readText("report.txt", anGiangText));
  const mht = [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="x"',
    "",
    "--x",
    "Content-Type: image/png",
    "",
    "12%",
    "--x",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(anGiangPage()).toString("base64"),
    "--x--",
  ].join("\r\n");
  const forms: readonly (readonly [name: string, content: () => Uint8Array | string])[] = [
    ["report.docx", () => anGiangFile("docx")],
    ["report.odt", () => anGiangFile("odt")],
    ["report.doc", () => anGiangFile("doc")],
    ["report.pdf", () => anGiangFile("pdf")],
    ["report.html", anGiangPage],
    ["report.mht", () => mht],
  ];

  it("as text", () => {
    expect(asText.length).toBeGreaterThan(20);
    expect(asText.filter((claim) => claim.includes("inconsistent"))).toEqual([
      "sum 94 of 45, 34, 14, 3: inconsistent, differs",
    ]);
  });

  test.each(forms)("%s", async (name, content) => {
    expect(claimsOf(await documentOf(name, content()))).toEqual(asText);
  });

  test.each(forms)("%s, with a name that says nothing", (name, content) => {
    const bytes = content();
    const found = readerFor("-", typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
    expect(name).toMatch(new RegExp(`\\.${found.id}$`));
  });

  test.each(forms.slice(0, 4))("%s: each number has a place in the file", async (name, content) => {
    const document = await documentOf(name, content());
    const spans = document.source?.spans ?? [];
    const numbers = audit(document, { lang: "en" }).ledger.filter(({ text }) => !/[⁰¹²³⁴-⁹]/.test(text));
    expect(numbers.length).toBeGreaterThan(115);
    for (const { start, end } of numbers)
      expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true);
  });
});

describe("the table of readers", () => {
  it("has each format and each ending of names once", () => {
    const ids = documentReaders.map(({ id }) => id);
    expect(ids.sort()).toEqual(["doc", "docx", "html", "image", "markdown", "mht", "odt", "pdf", "pptx", "text"]);
    const endings = documentReaders.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it("takes text with the name of another format for text", () => {
    expect(readerFor("a.pdf", new TextEncoder().encode("5 ca")).id).toBe("text");
    expect(readerFor("a.txt", new TextEncoder().encode("<html>5 ca")).id).toBe("text");
    expect(readerFor("a.htm", new TextEncoder().encode("5 ca")).id).toBe("html");
  });
});

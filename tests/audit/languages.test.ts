import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { stretchesOf } from "../../src/audit/stretches.ts";
import { readText } from "../../src/documents/read-text.ts";
import { defineLanguage, phrasesOf, wordsOf } from "../../src/language/define-language.ts";
import type { Language, UnitWord } from "../../src/language/language.ts";
import { languages } from "../../src/language/languages.ts";
import { PhraseTable } from "../../src/language/phrases.ts";
import { recognise } from "../../src/language/recognise.ts";
import type { Sense } from "../../src/language/sense.ts";
import { auditMarkdown } from "../../src/report/audit-markdown.ts";

const fold = (word: string) => word.toLowerCase();

/** French, as far as one sentence needs it: data only. */
const french: Language = defineLanguage({
  code: "fr",
  decimalMark: ",",
  common: wordsOf("le la les de des du et en un une par dans est sont", fold),
  senses: PhraseTable.of<Sense>(
    phrasesOf<Sense>([
      [{ is: "direction", to: "up" }, "hausse de|augmente de"],
      [{ is: "direction", to: "down" }, "baisse de|recule de"],
      [{ is: "versus" }, "contre|par rapport à|par rapport aux"],
      [{ is: "function" }, "une|soit une|en|de|la|le"],
    ]),
    fold,
  ),
  units: PhraseTable.of<UnitWord>([["cas", { scale: 0, kind: "count" }]], fold),
});

const sentence = "En juin, la région a compté 660 cas, soit une hausse de 10 % par rapport aux 600 cas de mai.";

function auditOf(text: string, known: readonly Language[] = languages): ReportAudit {
  return audit(readText("t", text), { lang: "en", languages: known });
}

/** The languages that its stretches are read in. */
function spokenIn(text: string): string[] {
  const document = readText("t.md", text);
  return [
    ...new Set(
      [...stretchesOf(document, recognise(document.text, languages), languages)].map(({ language }) => language.code),
    ),
  ];
}

function claimsOf({ findings: claims }: ReportAudit): string[] {
  return claims.map(({ kind, reported, verdict }) => `${kind} ${reported.text} ${verdict}`);
}

describe("a document's language", () => {
  it.each([
    ["vi", "Trong 6 tháng, toàn tỉnh có 752 ca mắc, giảm 64,8% so với cùng kỳ năm 2023."],
    ["vi", "752 ca, giảm 64,8%"],
    ["en", "There were 47,353 deaths in the quarter, an increase of 1.7% from the same quarter of 2012."],
    ["und", "Im Jahr 2013 wurden in Deutschland 682.069 Kinder lebend geboren, 1,3 % mehr als im Vorjahr."],
  ])("is %s", (code, text) => {
    expect(recognise(text, languages).code).toBe(code);
    expect(auditOf(text).source.language).toBe(code);
  });

  it.each([
    [
      "en",
      "Carrying value | Fair value",
      ["Notes payable | 1,283 | 1,309", "Long-term leases | 1,054 | 940", "Total | 2,337 | 2,249"],
    ],
    ["en", "Unearned revenue | 2018", ["Accrued expenses | 365", "Deferred tax assets | 853", "Other | 412"]],
    [
      "und",
      "Einnahmen in Mio. Euro | 2018",
      [
        "Steuern der Gemeinden | 365",
        "Sonstige Abgaben und Gebühren der Länder | 853",
        "Zuweisungen des Bundes | 12",
        "Total | 1.218",
      ],
    ],
    [
      "und",
      "Dépenses totales | 2018",
      [
        "Services publics | 365",
        "Subventions aux communes et aux associations | 853",
        "Autres charges nettes du budget de la ville | 412",
      ],
    ],
    ["vi", "Số hộ | 2018", ["Hộ nghèo | 365", "Hộ cận nghèo | 853", "Tổng số | 1.218"]],
  ])("is %s of a table alone: %s", (code, head, rows) => {
    const [first = ""] = rows;
    const text = [
      `| | ${head} |`,
      `|${" --- |".repeat(first.split("|").length)}`,
      ...rows.map((row) => `| ${row} |`),
    ].join("\n");
    expect(recognise(text, languages).code).toBe(code);
  });

  it("that is not known is said to be so, and nothing is judged that takes words", () => {
    const result = auditOf(sentence);
    expect(result.source.language).toBe("und");
    expect(result.ledger.map(({ text }) => text)).toEqual(["660", "10 %", "600"]);
    expect(result.findings).toEqual([]);
    expect(auditMarkdown(result, { lang: "en" })).toContain("The language of this document is not supported");
  });

  it("that is not known leaves what is written in signs: 149/156 is 95.5 %, and 12.5 + 8.1 is not 30.6", () => {
    const text = `${sentence} Communes : 149/156 (95,5 %). Ensemble 12,5 + 8,1 = 20,6 euros.`;
    expect(claimsOf(auditOf(text))).toEqual(["share 95,5 % consistent", "sum 20,6 consistent"]);
    expect(claimsOf(auditOf(text.replace("20,6", "30,6")))).toEqual(["share 95,5 % consistent", "sum 30,6 doubtful"]);
  });

  it("may be a third one, which is data only", () => {
    const known = [...languages, french];
    expect(auditOf(sentence, known).source.language).toBe("fr");
    expect(claimsOf(auditOf(sentence, known))).toContain("change 10 % consistent");
    expect(claimsOf(auditOf(sentence.replace("10 %", "12 %"), known))).not.toContain("change 12 % consistent");
  });

  it("is that of each block where a document is in two", () => {
    const vietnamese =
      "Trong 6 tháng đầu năm, toàn tỉnh có 660 ca mắc sốt xuất huyết, tăng 10% so với 600 ca của cùng kỳ năm trước.";
    const result = auditOf(`${vietnamese}\n\n${sentence}\n\n${vietnamese}`, [...languages, french]);
    expect(result.source.language).toBe("vi");
    expect(claimsOf(result).filter((claim) => claim.startsWith("change"))).toEqual([
      "change 10% consistent",
      "change 10 % consistent",
      "change 10% consistent",
    ]);
  });
});

describe("a short block in a second language", () => {
  const vietnamese =
    "Trong 6 tháng đầu năm, toàn tỉnh có 660 ca mắc sốt xuất huyết, tăng 10% so với 600 ca của cùng kỳ năm trước.";
  const english =
    "In the first half of the year, 752 cases were reported, down 64.8% from 2,137 in the same period of 2023.";

  it.each([
    "Exports rose 12.5% to 9,000 tonnes in 2023.",
    "The unemployment rate fell to 2.3%.",
    "Total investment reached 3,200 billion dong, 95.1% of the plan.",
    "Of 1,200 households, 300 (25%) were poor.",
    "Nearly half (48%) of respondents agreed.",
  ])("of a Vietnamese report is English: %s", (text) => {
    expect(spokenIn(`${vietnamese}\n\n${text}\n\n${vietnamese}`)).toContain("en");
  });

  it.each([
    "Số ca mắc tăng 10% so với 600 ca cùng kỳ.",
    "“Chúng tôi đã hoàn thành 95,5% kế hoạch”, ông Nam nói.",
    "Toàn tỉnh có 149/156 xã đạt chuẩn (95,5%).",
    "Xuất khẩu đạt 355,5 tỷ USD, giảm 4,4%.",
  ])("of an English report is Vietnamese: %s", (text) => {
    expect(spokenIn(`${english}\n\n${text}\n\n${english}`)).toContain("vi");
  });

  it("is judged in its own language: 9,000 is nine thousand, and 9,5% nine and a half per cent", () => {
    const inVietnamese = auditOf(`${vietnamese}\n\nExports rose from 8,000 tonnes to 9,000 tonnes, up 12.5%.`);
    expect(claimsOf(inVietnamese)).toContain("change 12.5% consistent");
    const inEnglish = auditOf(`${english}\n\nSố ca mắc tăng 9,5% so với cùng kỳ, từ 1.000 ca lên 1.095 ca.`);
    expect(claimsOf(inEnglish)).toContain("change 9,5% consistent");
  });

  it.each([
    ["a name", "Nguyễn Văn A, 2023"],
    ["a list of places", "Provinces: Hà Nội, Hải Phòng, Đà Nẵng (3)"],
    ["a company with its name in brackets", "Vinamilk (Công ty Cổ phần Sữa Việt Nam) 2023"],
    ["a sentence that names a place", "Quảng Ninh rose 5%."],
    ["a heading", "# Tình hình dân số và lao động 2023"],
    ["a row", "| tổng số hộ nghèo của tỉnh | 12 |\n|---|---|\n| số hộ cận nghèo | 13 |"],
  ])("is none of %s in an English report", (_, text) => {
    expect(spokenIn(`${english}\n\n${text}\n\n${english}`)).toEqual(["en"]);
  });

  it.each([
    ["a company", "Samsung Electronics: 12,5 tỷ USD"],
    ["an index", "Bảng 3. The Global Innovation Index 2023"],
    ["an indicator with its unit", "GDP (% of total) 12,5"],
    ["a sentence about two banks", "Goldman Sachs và JPMorgan: tăng 5%."],
    ["a row", "| total profit of the year | 12,5 |\n|---|---|\n| total assets at year end | 13 |"],
  ])("is none of %s in a Vietnamese report", (_, text) => {
    expect(spokenIn(`${vietnamese}\n\n${text}\n\n${vietnamese}`)).toEqual(["vi"]);
  });
});

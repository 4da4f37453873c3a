import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { auditOf } from "../claims/findings.ts";
import { runsOf } from "../everything.ts";

const number = /^-?\d+(\.\d+)?$|^-?\d+\/\d+$/;

/** What must hold of the audit of any text at all: the contract that its readers rely on. */
function expectContract(text: string, result: ReportAudit): void {
  const { source: document, ledger, findings: claims, implied, summary } = result;
  expect(document).toMatchObject({ text, length: text.length });
  expectLedger(text, result);

  const entries = new Set(ledger.map(({ id }) => id));
  const findings = new Set(claims.map(({ id }) => id));
  expect(entries.size).toBe(ledger.length);
  expect(findings.size).toBe(claims.length);
  for (const claim of claims) {
    expect(claim.span.start).toBeGreaterThanOrEqual(0);
    expect(claim.span.end).toBeGreaterThan(claim.span.start);
    expect(claim.span.end).toBeLessThanOrEqual(text.length);
    for (const { id } of [claim.reported, ...claim.operands]) expect(entries).toContain(id);
    const { low, high, exact } = claim.recomputed ?? { low: "0", high: "0", exact: "0" };
    for (const value of [low, high, exact]) expect(value).toMatch(number);
    expect(claim.verdict === "unverifiable" || claim.recomputed !== undefined).toBe(true);
    expect(claim.explanation).not.toMatch(/undefined|NaN|null|Infinity/);
    for (const cause of claim.causes) {
      expect(entries).toContain(cause.number);
      expect(cause.correction).toMatch(number);
    }
  }
  for (const { low, high, from } of implied) {
    expect(low).toMatch(number);
    expect(high).toMatch(number);
    for (const id of from) expect(findings).toContain(id);
  }
  const counted = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  expect(summary).toMatchObject({
    numbers: ledger.length,
    findings: claims.length,
    consistent: counted("consistent"),
    inconsistent: counted("inconsistent"),
    unverifiable: counted("unverifiable"),
  });
}

/** Every run of digits lies in one entry; entries are in order, do not overlap, and say what the text says. */
function expectLedger(text: string, { ledger }: ReportAudit): void {
  let end = 0;
  for (const entry of ledger) {
    expect(entry.start).toBeGreaterThanOrEqual(end);
    expect(entry.end).toBeGreaterThan(entry.start);
    expect(entry.text).toBe(text.slice(entry.start, entry.end));
    if (entry.value !== undefined) expect(entry.value).toMatch(number);
    end = entry.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const missed = [...text.matchAll(/\d+/g)].filter(
    ({ index, 0: digits }) => !ledger.some((entry) => entry.start <= index && index + digits.length <= entry.end),
  );
  expect(missed.map(({ index }) => text.slice(Math.max(0, index - 20), index + 20))).toEqual([]);
}

const words = (
  "tăng giảm so với cùng kỳ năm trước đạt bằng chiếm tỷ lệ kế hoạch trong đó gồm còn lại tổng số và từ lên xuống còn hơn " +
  "gần khoảng dưới tối đa vụ ca xã hộ người triệu tỷ nghìn đồng ha m2 % điểm phần trăm lần gấp đôi một nửa ngày tháng " +
  "quý năm Nghị định số Điều điện thoại bảy mười hai bình quân mỗi là của Hòa Lạc Phú Sơn QĐ-TTg"
).split(" ");

const numerals = fc.oneof(
  fc.integer({ min: 0, max: 12_000 }).map(String),
  fc.constantFrom("0", "0%", "00", "5%", "100%", "1/3", "149/156", "7/6/2024", "2/2019", "2016 - 2020", "40 - 50%"),
  fc.constantFrom(
    "3.282",
    "16,41",
    "97.68%",
    "1.105.984.00",
    "1.478,1",
    "346 000",
    "13.271.810.000",
    "0/0",
    "5/0",
    "PC46",
  ),
  fc.stringMatching(/^\d{1,3}([.,]\d{1,3}){0,3}$/),
  fc.integer({ min: 18, max: 400 }).map((length) => "9".repeat(length)),
);

const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), numerals, fc.constantFrom(..."(),;:.…/-–+=[]%\n¹²")), { maxLength: 40 })
  .map((parts) => parts.join(" "));

const glued = fc
  .array(
    fc.oneof(fc.constantFrom(...words.filter((word) => word !== "m2")), numerals, fc.constantFrom(..." ,.()/-%\n")),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(""));

const sentences = (
  "Có # vụ, tăng # vụ (#%).|Có #/# xã đạt chuẩn (#%).|Có # hộ (# hộ mới, # hộ cũ).|Thu # tỷ đồng, giảm #% so với # tỷ đồng cùng kỳ.|" +
  "Trong # đơn, có # đơn đúng, chiếm #%.|Đạt # tấn, bằng #% kế hoạch năm (# tấn).|Tổng số # ha, gồm # ha lúa và # ha ngô.|" +
  "Gấp # lần so với # lượt cùng kỳ.|Đạt #%, tăng # điểm phần trăm so với #% năm trước.|Mở # buổi (# x #).|Có 9/12 xã (75%)."
).split("|");

const claims = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.array(numerals, { minLength: 4, maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.map(([sentence, holes]) => holes.reduce((text, hole) => text.replace("#", hole), sentence)))
  .map((parts) => parts.join(" "));

const runs = fc
  .array(fc.tuple(fc.constantFrom(..."0129.,()[] -/%\n¹x"), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
  .map((parts) => parts.map(([mark, times]) => mark.repeat(times)).join(""));

describe("any text", () => {
  test("in the form of claims makes findings of every verdict, so that what follows is not idle", () => {
    const verdicts = fc
      .sample(claims, { numRuns: 100, seed: 1 })
      .flatMap((text) => auditOf(text).findings.map(({ verdict }) => verdict));
    expect(new Set(verdicts).size).toBe(4);
  });

  it.each([
    ["in the form of claims", claims],
    ["of words and numbers as reports have them", prose],
    ["of words and numbers without spaces", glued],
    ["of long runs of digits, brackets, dots and spaces", runs],
    ["of any characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("%s keeps the contract", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectContract(text, auditOf(text))),
      { numRuns: runsOf(300) },
    );
  });
});

describe("a text", () => {
  test.each([
    ["that is empty", ""],
    ["of spaces", " \n\t "],
    ["of one digit", "7"],
    ["without numbers", "Không có số nào."],
    ["with lone surrogates", "Có 5 \ud800 hộ \udfff và 7%"],
    ["with NUL bytes", "Có\u00005\u0000hộ"],
    ["in decomposed letters", "Tỷ lệ đạt 95,51% trên tổng số 156 xã.".normalize("NFD")],
    ["with carriage returns", "Có 12 hộ.\r\nCó 13 hộ.\r\n"],
    ["that divides by zero", "Có 5/0 hộ (100%), 0/0 xã (0%), 5%/0."],
    ["of numbers of 400 digits", `Có ${"9".repeat(400)} hộ, tăng ${"8".repeat(400)}% so với ${"7".repeat(400)} hộ.`],
    ["of brackets that do not close", "Có 12 vụ (5 vụ (3 vụ [1 vụ (2%"],
    ["of brackets that do not open", ")))12 vụ) 5%] 3)"],
  ])("%s keeps the contract", (_name, text) => {
    expectContract(text, auditOf(text));
  });

  test("has the same findings in whatever language they are explained", () => {
    const text = "Xã có 137 hộ nghèo, tăng 45,4% so với 251 hộ năm trước. Có 12 ca, giảm 64,8% so với cùng kỳ.";
    const findings = (lang: "vi" | "en") =>
      audit(readText("t", text), { lang }).findings.map(({ explanation, causes, ...finding }) => ({
        ...finding,
        explained: explanation !== "",
        causes: causes.map(({ code, number: of, correction }) => ({ code, of, correction })),
      }));
    expect(findings("en")).toEqual(findings("vi"));
    expect(findings("en").length).toBeGreaterThan(1);
  });

  // The property above says nothing of it, as `m2` is not among its words.
  test("of digits that are glued to a square metre and a name keeps the contract", () => {
    const text = "Đất 9m2Lạc";
    expectContract(text, auditOf(text));
  });

  test("has the mark of a footnote in its ledger, as no quantity", () => {
    const text = "Huyện có 136 lớp[1] đang mở.\n\n[1] Tiểu học 84 lớp, trung học 52 lớp.";
    const { ledger } = auditOf(text);
    expect(ledger.map(({ text: printed, status }) => [printed, status === "not-a-quantity"])).toEqual([
      ["136", false],
      ["1", true],
      ["1", true],
      ["84", false],
      ["52", false],
    ]);
  });

  test("is read to its end, however long it is", () => {
    const text = "Tỉnh có 149/156 xã đạt chuẩn (95,51%). Có 12 hộ. ".repeat(700);
    const { summary, findings: claims } = auditOf(text);
    expect(summary.numbers).toBe(4 * 700);
    expect(claims.filter(({ kind }) => kind === "share")).toHaveLength(700);
    expect(claims.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
  });
});

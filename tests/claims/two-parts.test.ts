import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { readingsIn } from "./findings.ts";

const english = (text: string) =>
  audit(readText("t", text), { lang: "en" }).findings.filter(({ verdict }) => verdict !== "unverifiable");

describe("two parts of a total that no list holds together", () => {
  it("are the nearest two numbers of its unit behind it, in the next sentence too", () => {
    const text = "Trong 4.326 hồ sơ, có 3.115 hồ sơ giải quyết đúng hạn. Có 1.211 hồ sơ giải quyết trễ hạn.";
    expect(readingsIn(text)).toContainEqual(
      expect.objectContaining({ kind: "sum", reported: "4.326", operands: ["3.115", "1.211"], agrees: true }),
    );
  });

  it("or those before it", () => {
    const text = "Quý I thu 3.115 tỷ đồng, quý II thu 1.211 tỷ đồng, như vậy 6 tháng thu 4.326 tỷ đồng.";
    expect(readingsIn(text)).toContainEqual(
      expect.objectContaining({ kind: "sum", reported: "4.326", operands: ["3.115", "1.211"], agrees: true }),
    );
  });
});

describe("a fraction in words with its percentage in brackets", () => {
  it("is held to it, roughly", () => {
    const text = "Three in ten (30%) women and two-thirds (66.1%) of children did so.";
    expect(english(text).map(({ verdict }) => verdict)).toEqual(["consistent", "consistent"]);
  });
});

describe("two shares that make a hundred", () => {
  it("are each of both parts together, where no whole is printed", () => {
    const text = "Có 44,6 triệu người dùng mạng (87%). Có 6,4 triệu người (13%) chưa từng dùng.";
    const of = (share: string, operands: readonly string[]) =>
      expect.objectContaining({ kind: "share", reported: share, operands, agrees: true });
    expect(readingsIn(text)).toContainEqual(of("87%", ["44,6", "6,4"]));
    expect(readingsIn(text)).toContainEqual(of("13%", ["6,4", "44,6"]));
  });
});

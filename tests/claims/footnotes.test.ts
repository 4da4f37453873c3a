import { describe, expect, test } from "vitest";
import { auditOf, findingsIn, flagsIn } from "./findings.ts";

const text = (body: string, note: string) => `${body}\n\n${note}\n`;

describe("a number in the text and its parts in a footnote", () => {
  const note = "¹ Theo nước: Lào 38 (KCN: 34), Nga 45 (KCN: 45), Ý 19 (KCN: 14), Cuba 11 (KCN: 3), Pháp 8.";

  test("agree where the parts that carry the label add up", () => {
    const found = findingsIn(text("Tỉnh có 96 chuyên gia trong khu công nghiệp¹ đang làm việc.", note));
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: "sum",
        reported: "96",
        operands: ["34", "45", "14", "3"],
        verdict: "consistent",
      }),
    );
  });

  test("disagree where they do not, in the text, not in the note", () => {
    const body = "Tỉnh có 94 chuyên gia trong khu công nghiệp¹ đang làm việc.";
    expect(findingsIn(text(body, note))).toContainEqual(
      expect.objectContaining({
        kind: "sum",
        reported: "94",
        operands: ["34", "45", "14", "3"],
        verdict: "inconsistent",
      }),
    );
    expect(flagsIn(text(body, note))).toEqual(["sum 94"]);
  });

  test("agree where the note lists nothing but the parts", () => {
    const found = findingsIn(text("Huyện có 136 lớp học¹ đang mở.", "¹ Tiểu học 84 lớp, trung học 52 lớp."));
    expect(found).toContainEqual(
      expect.objectContaining({ kind: "sum", reported: "136", operands: ["84", "52"], verdict: "consistent" }),
    );
  });

  test("say nothing where the note is about something else", () => {
    expect(flagsIn(text("Huyện có 136 lớp học¹ đang mở.", "¹ Năm trước 84 lớp, năm kia 52 lớp bị đóng."))).toEqual([]);
  });

  test("are read with marks in square brackets too", () => {
    const found = findingsIn("Huyện có 136 lớp học[1] đang mở.\n\n[1] Tiểu học 84 lớp, trung học 52 lớp.\n");
    expect(found).toContainEqual(expect.objectContaining({ kind: "sum", reported: "136", verdict: "consistent" }));
  });
});

describe("a footnote", () => {
  const note = "¹ Tiểu học 84 lớp, trung học 52 lớp.";

  test("that is called twice is read once, and serves both calls", () => {
    const text = `Huyện có 136 lớp học¹ đang mở.\n\nCả năm có 136 lớp học¹ như vậy.\n\n${note}\n`;
    const found = findingsIn(text).filter(({ kind }) => kind === "sum");
    expect(found.map(({ reported, operands }) => [reported, ...operands])).toEqual([
      ["136", "84", "52"],
      ["136", "84", "52"],
    ]);
    expect(auditOf(text).ledger.map(({ text: printed }) => printed)).toEqual(["136", "136", "84", "52"]);
  });

  test("that nothing calls still has its numbers in the ledger, and is held to what it says itself", () => {
    const text = "Huyện mở lớp học cho người lớn.\n\n¹ Có 136 lớp, gồm 84 lớp tiểu học và 62 lớp trung học.\n";
    const [sum] = findingsIn(text);
    expect(sum).toMatchObject({ kind: "sum", reported: "136", operands: ["84", "62"] });
    expect(sum?.verdict).not.toBe("consistent"); // 84 + 62 = 146
    expect(auditOf(text).ledger.map(({ text: printed }) => printed)).toEqual(["136", "84", "62"]);
  });
});

test("a note called behind a bracket may be about the number that the bracket stands on", () => {
  const body = "Sở cấp 39 giấy phép (19 mới, 02 cấp lại, 18 gia hạn)¹ trong tháng.";
  expect(flagsIn(text(body, "¹ Gồm 20 giấy phép của thành phố và 19 giấy phép của huyện."))).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { type ClaimFinding, elsewhereOf } from "../../../src/audit/contract/claim-finding.ts";
import { readText } from "../../../src/documents/read-text.ts";

const vi = {
  last: `# Báo cáo kinh tế - xã hội 6 tháng đầu năm 2023

Trong 6 tháng đầu năm 2023, toàn tỉnh ghi nhận 2.137 ca sốt xuất huyết, tăng 12,3% so với cùng kỳ năm 2022. Số ca tay chân miệng là 1.050 ca, giảm 5,1% so với cùng kỳ năm 2022.

Tổng thu ngân sách nhà nước trên địa bàn đạt 5.000 tỷ đồng, tăng 4,2% so với cùng kỳ năm trước. Kim ngạch xuất khẩu đạt 560 triệu USD, tăng 2,4% so với cùng kỳ.

Số vụ tai nạn giao thông là 271 vụ, giảm 4,2% so với cùng kỳ năm 2022.
`,
  now: `# Báo cáo kinh tế - xã hội 6 tháng đầu năm 2024

Trong 6 tháng đầu năm 2024, toàn tỉnh ghi nhận 752 ca sốt xuất huyết, giảm 64,8% so với cùng kỳ năm 2023. Số ca tay chân miệng là 1.340 ca, tăng 27,6% so với cùng kỳ năm 2023.

Tổng thu ngân sách nhà nước trên địa bàn đạt 5.420 tỷ đồng, tăng 8,4% so với cùng kỳ năm trước. Kim ngạch xuất khẩu đạt 615 triệu USD, tăng 9,8% so với cùng kỳ.
`,
};

const en = {
  last: `# Vital statistics, first half of 2023

There were 18,774 births in the first half of 2023, an increase of 1.2 per cent compared with the first half of 2022. The number of deaths was 8,820, down 1.4 per cent compared with the same period of 2022.

| Indicator | First half of 2022 | First half of 2023 |
|---|---|---|
| New business registrations | 4,011 | 4,274 |
| Road accidents | 1,420 | 1,310 |
| Houses completed | 812 | 905 |
`,
  now: `# Vital statistics, first half of 2024

There were 18,305 births in the first half of 2024, a decrease of 2.5 per cent compared with the first half of 2023. The number of deaths was 9,120, up 3.4 per cent compared with the same period of 2023.

New business registrations rose by 12.6 per cent to 4,812 in the first half of 2024. Road accidents fell by 8.1 per cent to 1,204 in the first half of 2024.
`,
};

function audited(now: string, ...last: readonly string[]) {
  const previous = last.map((text, at) => readText(`previous-${at + 1}.md`, text));
  return audit(readText("now.md", now), { lang: "en", previous });
}

function claimOf(result: ReturnType<typeof audited>, reported: string): ClaimFinding | undefined {
  return result.findings.find((claim) => claim.reported.text === reported);
}

describe("last year's report beside this year's", () => {
  test("verifies what this year's leaves open: 752 cases, down 64.8 %, of 2,137 a year before", () => {
    expect(claimOf(audited(vi.now), "64,8%")).toMatchObject({ verdict: "unverifiable", reason: "base-not-printed" });
    const result = audited(vi.now, vi.last);
    expect(result.summary).toMatchObject({ consistent: 4, inconsistent: 0, doubtful: 0, unverifiable: 0 });
    const finding = claimOf(result, "64,8%");
    expect(finding).toMatchObject({ verdict: "consistent", reason: "agrees-with-file", formula: "1 - n5 / x1" });
    expect(finding && elsewhereOf(finding)).toMatchObject([
      { id: "x1", file: "previous-1.md", line: 3, text: "2.137", value: "2137" },
    ]);
    const [there] = finding ? elsewhereOf(finding) : [];
    expect(vi.last.slice(there?.span.start, there?.span.end)).toBe("2.137");
    expect(finding?.explanation).toContain("By previous-1.md (line 3), which prints 2.137 ca: 1 − 752 / 2.137 = 64.8%");
    expect(result.implied).toEqual([]);
  });

  test("finds bases in its tables, by row and by the period of the column", () => {
    const result = audited(en.now, en.last);
    expect(result.summary).toMatchObject({ consistent: 4, inconsistent: 0, doubtful: 0 });
    const claim = claimOf(result, "12.6");
    expect(claim && elsewhereOf(claim)).toMatchObject([{ text: "4,274", line: 7 }]);
  });

  test("flags a percentage that the base there contradicts by one digit, where the others agree", () => {
    const wrong = audited(vi.now.replace("64,8%", "54,8%"), vi.last);
    expect(wrong.summary).toMatchObject({ consistent: 3, inconsistent: 1 });
    expect(claimOf(wrong, "54,8%")).toMatchObject({
      verdict: "inconsistent",
      reason: "differs-from-file",
      supports: ["same-frame", "siblings", "one-slip"],
      causes: [{ code: "digit-changed", correction: "64.8" }],
    });
  });

  test("tells two prints of one fact apart: 217 accidents here, 271 in last year's report", () => {
    const now = `${vi.now}\nSố vụ tai nạn giao thông là 184 vụ, giảm 15,2% so với cùng kỳ năm 2023 (217 vụ).\n`;
    const result = audited(now, vi.last);
    const finding = result.findings.find(({ kind }) => kind === "repeat");
    expect(finding).toMatchObject({ verdict: "doubtful", reason: "differs-from-file", formula: "x1" });
    expect(finding?.explanation).toContain("previous-1.md (line 7), which prints 271 vụ");
    expect(claimOf(result, "15,2%")).toMatchObject({ verdict: "consistent", reason: "agrees" });
  });

  test("several files: what one does not print, another does", () => {
    const [first, second] = [
      vi.last.split("\n\n").slice(0, 2).join("\n\n"),
      vi.last.split("\n\n").slice(2).join("\n\n"),
    ];
    const result = audited(vi.now, first, `Báo cáo 6 tháng đầu năm 2023\n\n${second}`);
    expect(result.summary.consistent).toBe(4);
    expect(new Set(result.findings.map((finding) => elsewhereOf(finding)[0]?.file)).size).toBe(2);
  });
});

describe("what is no base", () => {
  test("the same indicator over another window: a whole year is not six months", () => {
    const year = vi.last.replaceAll("6 tháng đầu năm 2023", "năm 2023");
    expect(audited(vi.now, year).findings.flatMap(elsewhereOf)).toEqual([]);
  });

  test("the report of the year before last", () => {
    const older = vi.last.replaceAll("2022", "2021").replaceAll("2023", "2022");
    expect(audited(vi.now, older).findings.flatMap(elsewhereOf)).toEqual([]);
  });

  test("exports for imports", () => {
    const other = vi.last.replace("Kim ngạch xuất khẩu", "Kim ngạch nhập khẩu");
    expect(claimOf(audited(vi.now, other), "9,8%")).toMatchObject({ verdict: "unverifiable" });
  });

  test("a report of another province: its figures agree nowhere, so none of them contradicts", () => {
    const figures: readonly (readonly [string, string])[] = [
      ["2.137 ca", "318 ca"],
      ["1.050 ca", "2.904 ca"],
      ["5.000 tỷ", "21.760 tỷ"],
      ["560 triệu", "4.115 triệu"],
    ];
    const other = figures.reduce((text, [from, to]) => text.replace(from, to), vi.last);
    expect(audited(vi.now, other).summary).toMatchObject({ inconsistent: 0, doubtful: 0, unverifiable: 4 });
  });
});

import { describe, expect, it } from "vitest";
import { contractOf } from "../../src/facts/contract.ts";
import { priorPeriodOf, sameArea, sameIndicator, samePeriod } from "../../src/facts/frame-agreement.ts";
import type { ClaimKind } from "../../src/model/claim.ts";
import { framesIn } from "./frames.ts";

describe("two frames", () => {
  const frame = framesIn(
    "Năm 2022, Hà Nội thu 450 tỷ đồng. Năm 2023, Hà Nội thu 500 tỷ đồng, tăng 11,1%. Cũng năm 2023, Cần Thơ xuất khẩu 64 triệu USD, nhập khẩu 23 triệu USD.",
  );

  it("agree in their period, or not", () => {
    expect([samePeriod(frame("500"), frame("11,1%")), samePeriod(frame("450"), frame("500"))]).toEqual([
      "agree",
      "disagree",
    ]);
  });

  it("are a value and the year before, but not the other way round", () => {
    expect([priorPeriodOf(frame("500"), frame("450")), priorPeriodOf(frame("450"), frame("500"))]).toEqual([
      "agree",
      "disagree",
    ]);
  });

  it("are of one indicator, or of two that exclude each other", () => {
    expect([sameIndicator(frame("500"), frame("11,1%")), sameIndicator(frame("64"), frame("23"))]).toEqual([
      "agree",
      "disagree",
    ]);
  });

  it("are of one place, or of two", () => {
    expect([sameArea(frame("450"), frame("500")), sameArea(frame("500"), frame("64"))]).toEqual(["agree", "disagree"]);
  });

  it("do not say where no period is named", () => {
    const bare = framesIn("Năm 2023 thu 500 tỷ đồng. Năm nay thu 600 tỷ đồng, so với 550 tỷ đồng.");
    expect(samePeriod(bare("500"), bare("550"))).toBe("unknown");
  });
});

describe("a contract", () => {
  it.each<readonly [why: string, text: string, kind: ClaimKind, numbers: readonly string[], outcome: string]>([
    [
      "a limit is no whole",
      "Có 5 nhóm từ 10 tỷ USD trở lên gồm gỗ 4 tỷ USD, sợi 6 tỷ USD.",
      "sum",
      ["10", "4", "6"],
      "forbidden operand-is-threshold",
    ],
    [
      "a mean is no total",
      "Thu nhập bình quân là 45 triệu đồng; nông thôn 20 triệu đồng, thành thị 25 triệu đồng.",
      "sum",
      ["45", "20", "25"],
      "forbidden mean-in-sum",
    ],
    ["two currencies", "Vay 500 triệu USD, trả 200 tỷ đồng.", "share", ["500", "200"], "forbidden other-unit"],
    [
      "a part of a growth rate",
      "Doanh thu tăng 12%, lợi nhuận chiếm 30%.",
      "share",
      ["30%", "12%"],
      "forbidden percentage-of-percentage",
    ],
    [
      "growth is no difference of plan completions",
      "Xuất khẩu đạt 72% kế hoạch. Thu tăng 18,4% và đạt 61,5% dự toán.",
      "points",
      ["18,4%", "72%", "61,5%"],
      "doubtful growth-from-percentages",
    ],
    [
      "but a fall may be of two shares, one of them its base",
      "Tỷ lệ đạt 90,34%, giảm 7,34% so với năm 2018 (97,68%).",
      "points",
      ["7,34%", "90,34%", "97,68%"],
      "allowed",
    ],
    [
      "a share of another year's total",
      "Năm 2022 thu 400 tỷ đồng. Năm 2023 thu nội địa là 120 tỷ đồng, chiếm 30%.",
      "share",
      ["30%", "120", "400"],
      "doubtful other-period",
    ],
    [
      "a share of its own year's total",
      "Năm 2023 thu 400 tỷ đồng, trong đó nội địa 120 tỷ đồng, chiếm 30%.",
      "share",
      ["30%", "120", "400"],
      "allowed",
    ],
    [
      "a change of the year before",
      "Năm 2022 thu 400 tỷ đồng. Năm 2023 thu 500 tỷ đồng, tăng 25%.",
      "change",
      ["25%", "500", "400"],
      "allowed",
    ],
    [
      "exports against imports",
      "Xuất khẩu đạt 610 triệu USD, tăng 12%; nhập khẩu đạt 480 triệu USD.",
      "repeat",
      ["610", "480"],
      "doubtful other-indicator",
    ],
  ])("%s", (_, text, kind, [reported = "", ...operands], outcome) => {
    const frame = framesIn(text);
    const { permission, reason } = contractOf(kind, frame(reported), operands.map(frame));
    expect([permission, ...(reason ? [reason] : [])].join(" ")).toBe(outcome);
  });
});

import { describe, expect, test } from "vitest";
import { flagsIn, testFindings, testMissing } from "./findings.ts";

describe("a share of a pair", () => {
  testFindings("share", [
    ["Tỉnh có 149/156 xã đạt chuẩn (95,51%).", "95,51%", ["149", "156"], "consistent"],
    ["Tỉnh có 149/156 xã đạt chuẩn, đạt 95,51%.", "95,51%", ["149", "156"], "consistent"],
    ["Tỉnh có 149/156 xã đạt chuẩn (91,55%).", "91,55%", ["149", "156"], "inconsistent"],
    ["Sở trả 7.491/8.292 hồ sơ đúng hạn, đạt 90,34%.", "90,34%", ["7.491", "8.292"], "consistent"],
    ["Sở trả 7.491/8.292 hồ sơ đúng hạn, đạt 93,04%.", "93,04%", ["7.491", "8.292"], "inconsistent"],
    ["Tỷ suất tử vong trẻ em là 12,1‰ (121 trẻ tử vong trên 10.000 trẻ).", "12,1", ["121", "10.000"], "consistent"],
    ["Trường có 0/12 lớp học ca ba (0%).", "0%", ["0", "12"], "consistent"],
    ["Trường có 3/0 lớp học ca ba (100%).", "100%", [], "unverifiable: zero-base"],
  ]);
});

describe("a share of a total that is announced", () => {
  testFindings("share", [
    ["Trong tổng số 128 căn, có 96 căn đã bán, chiếm 75%.", "75%", ["96", "128"], "consistent"],
    ["Trong tổng số 128 căn, có 96 căn đã bán, chiếm 57%.", "57%", ["96", "128"], "inconsistent"],
    ["Cục tiếp nhận 256 đơn, trong đó 192 đơn đủ điều kiện (75%).", "75%", ["192", "256"], "consistent"],
    ["Cục tiếp nhận 256 đơn, trong đó 192 đơn đủ điều kiện (57%).", "57%", ["192", "256"], "inconsistent"],
    ["Cục nhận 192 đơn đủ điều kiện, chiếm 75% tổng số đơn.", "75%", [], "unverifiable: base-not-printed"],
    ["Doanh nghiệp nhỏ chiếm 92,3% tổng số.", "92,3%", [], "unverifiable: base-not-printed"],
  ]);

  testFindings("share", [
    ["Đã bán 96 căn hộ trên tổng số 128 căn, chiếm 75%.", "75%", ["96", "128"], "consistent"],
    ["Đã bán 96 căn hộ trên tổng số 128 căn, chiếm 57%.", "57%", ["96", "128"], "inconsistent"],
    ["Có 149 xã đạt chuẩn trong số 156 xã, chiếm 95,51%.", "95,51%", ["149", "156"], "consistent"],
  ]);
});

describe("what is left of a hundred", () => {
  testFindings("share", [
    ["Có 40% hộ dùng nước máy, 60% còn lại dùng giếng.", "60%", ["40%"], "consistent"],
    ["Có 40% hộ dùng nước máy, 50% còn lại dùng giếng.", "50%", ["40%"], "inconsistent"],
  ]);
});

describe("a share as a fraction", () => {
  testFindings("share", [
    ["Cả năm có 320 dự án, trong đó 78 dự án mới, chiếm gần 1/4.", "1/4", ["78", "320"], "consistent"],
    ["Thôn có 120 hộ, trong đó 65 hộ nghèo, chiếm hơn một nửa.", "một nửa", ["65", "120"], "consistent"],
    ["Thôn có 120 hộ, trong đó 40 hộ nghèo, chiếm một nửa.", "một nửa", ["40", "120"], "inconsistent"],
  ]);

  // `số hộ` after the share names its whole, and is taken for the name of its part.
  testMissing("share", [
    ["Thôn có 120 hộ, trong đó 40 hộ nghèo, chiếm 1/3 số hộ.", "1/3", ["40", "120"], "consistent"],
  ]);
});

describe("two shares, each of what the words after it name", () => {
  const judged = (cases: string, accused: string) =>
    `Cả tỉnh thụ lý 319 vụ với 571 bị cáo, đã xử 312 vụ với 540 bị cáo, đạt ${cases} về số vụ và ${accused} về số bị cáo.`;

  testFindings("share", [
    [judged("97,8%", "94,6%"), "97,8%", ["312", "319"], "consistent"],
    [judged("97,8%", "94,6%"), "94,6%", ["540", "571"], "consistent"],
    [judged("87,8%", "94,6%"), "87,8%", ["312", "319"], "inconsistent"],
    [judged("97,8%", "84,6%"), "84,6%", ["540", "571"], "inconsistent"],
  ]);

  test("are never of things of another kind", () => {
    const text = "Tòa xử 312 vụ, 540 bị cáo trong số 319 vụ, 571 bị cáo, đạt 97,8% về số vụ và 94,6% về số bị cáo.";
    expect(flagsIn(text)).toEqual([]);
  });
});

describe("a pair whose first number is the larger", () => {
  testFindings("share", [
    ["Huyện có 53/50 hồ sơ xong (106%).", "106%", ["53", "50"], "consistent"],
    ["Huyện giao 20.000/1.700 người, đạt 52%.", "52%", [], "unverifiable"],
    ["Bệnh dại có 52.296/3 ca, chiếm 20% cả nước.", "20%", [], "unverifiable"],
  ]);
});

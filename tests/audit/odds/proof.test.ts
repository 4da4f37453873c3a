import { describe, expect, test } from "vitest";
import { isProof } from "../../../src/audit/odds/proof.ts";
import { readingsIn } from "../readings.ts";

/** Whether some reading of the number that agrees would confirm it, were it beyond doubt what the text means. */
function isProven(text: string, claimed: string): boolean {
  const [kind, reported] = [claimed.slice(0, claimed.indexOf(" ")), claimed.slice(claimed.indexOf(" ") + 1)];
  const agreeing = readingsIn(text).filter(
    (read) => read.kind === kind && read.reported === reported && read.candidate.agrees,
  );
  expect(agreeing.length).toBeGreaterThan(0);
  return agreeing.some(({ candidate }) => isProof(candidate, 1));
}

describe("an agreement is a proof", () => {
  test.each([
    ["Tỉnh có 1.490/1.560 xã đạt chuẩn (95,51%).", "share 95,51%"],
    ["Cả nước có hơn 81.000 hộ cận nghèo trong tổng số 936.970 hộ, chiếm 8,7%.", "share 8,7%"],
    [
      "EVN bị truy thu hơn 1.900 tỷ đồng\n\nBộ Tài chính quyết định truy thu 1.935 tỷ đồng tiền thuế của EVN.",
      "repeat 1.900",
    ],
    ["Tỉnh xảy ra 4.100 vụ, trong đó 900 vụ nghiêm trọng, chiếm 22%.", "share 22%"],
  ])("%s: %s", (text, claimed) => {
    expect(isProven(text, claimed)).toBe(true);
  });
});

describe("an agreement that shows nothing is none", () => {
  test.each([
    ["a number in percent of itself", "Có 48/48 đại biểu tán thành, đạt 100%.", "share 100%"],
    [
      "two printings that are told apart by what is said of them",
      "Hơn 50% xe hơi nhập khẩu từ Thái Lan\n\nTrong 5 tháng, gần 50% xe hơi nhập khẩu từ Thái Lan.",
      "repeat 50%",
    ],
    [
      "less than what is said to be more",
      "Trên 98% học sinh tốt nghiệp THPT\n\nNăm 2018, cả nước có 97,57% học sinh tốt nghiệp THPT.",
      "repeat 98%",
    ],
    [
      "a rounder number that is more than a fortieth away",
      "Tài sản của ông Long tăng lên trên 1 tỷ USD\n\nTài sản của ông Long là 1,8 tỷ USD.",
      "repeat 1",
    ],
    [
      "a total that `hơn` bridges by more than a fifteenth",
      "Hơn 70.000 người tử vong, gồm 47.000 nam và 28.400 nữ.",
      "sum 70.000",
    ],
    ["words cut off", "Lợi nhuận tăng gấp đôi, từ 120 tỷ đồng lên 320 tỷ đồng.", "multiple tăng gấp đôi"],
  ])("%s", (_, text, claimed) => {
    expect(isProven(text, claimed)).toBe(false);
  });

  test("it has to be probable as well, and more so between numbers that merely stand near", () => {
    const firm = readingsIn("Tỉnh có 1.490/1.560 xã đạt chuẩn (95,51%).").find(
      ({ candidate }) => candidate.agrees && candidate.reading.strength !== "possible",
    );
    expect(firm && isProof(firm.candidate, 0.81)).toBe(true);
    expect(firm && isProof(firm.candidate, 0.79)).toBe(false);
    const nearby = firm && {
      ...firm.candidate,
      reading: { ...firm.candidate.reading, strength: "possible" as const },
    };
    expect(nearby && isProof(nearby, 0.9)).toBe(false);
    expect(nearby && isProof({ ...nearby, agreeingSiblings: 1 }, 0.9)).toBe(true);
  });
});

// 200 of 240 is 83.3 %, and a plan of 23.000 is no rounded count.
test("a count is rounded unsaid only where zeros stand behind two digits; plans and money never are", () => {
  const fits = (text: string, claimed: string) =>
    readingsIn(text)
      .filter(({ kind, reported }) => claimed === `${kind} ${reported}`)
      .map(({ candidate }) => candidate.evaluation?.fit);
  expect(fits("Có 200/240 hộ được cấp đất, đạt 85%.", "share 85%")).not.toContain("if-rounded");
  expect(fits("Cục thu 17.940 tỷ đồng, đạt 76,34% dự toán (23.000 tỷ đồng).", "plan 76,34%")).not.toContain(
    "if-rounded",
  );
  expect(fits("Hãng có 11.200 chuyến bay, trong đó có 1.975 chuyến bay chậm, chiếm 17,57%.", "share 17,57%")).toContain(
    "if-rounded",
  );
});

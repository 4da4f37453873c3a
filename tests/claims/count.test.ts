import { describe, expect, test } from "vitest";
import { findingsIn, testFindings } from "./findings.ts";

describe("a number of things and the list of their names", () => {
  testFindings("count", [
    ["Mưa lớn ở 03 huyện (Hòa Lạc, Phú Sơn, Tân Lập).", "03", [], "consistent"],
    ["Mưa lớn ở 04 huyện (Hòa Lạc, Phú Sơn, Tân Lập).", "04", [], "unverifiable: split-not-exhaustive"], // the best known
    ["Mưa lớn ở 02 huyện (Hòa Lạc, Phú Sơn, Tân Lập).", "02", [], "unverifiable: split-not-exhaustive"], // a place in one
    ["Dự án qua 4 xã gồm: Bình An, Đông Hải, Lộc Thọ và Mỹ Xuân.", "4", [], "consistent"],
    ["Dự án qua 5 xã gồm: Bình An, Đông Hải, Lộc Thọ và Mỹ Xuân.", "5", [], "unverifiable: split-not-exhaustive"],
    ["Mưa lớn ở 09 huyện (Hòa Lạc, Phú Sơn, Tân Lập).", "09", [], "unverifiable: split-not-exhaustive"],
  ]);

  test("is none where the number belongs to a name", () => {
    const found = findingsIn("Dự án khu nhà ở Phúc Khánh 2 (xã Vĩnh Trung và xã Diên An) rộng 61,7 ha.");
    expect(found.filter(({ kind }) => kind === "count")).toEqual([]);
  });
});

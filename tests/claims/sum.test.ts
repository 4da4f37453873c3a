import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a total and its parts", () => {
  testFindings("sum", [
    ["Sở giải quyết 39 hồ sơ (19 hồ sơ mới, 02 hồ sơ lại, 18 hồ sơ thêm).", "39", ["19", "02", "18"], "consistent"],
    ["Sở giải quyết 38 hồ sơ (19 hồ sơ mới, 02 hồ sơ lại, 18 hồ sơ thêm).", "38", ["19", "02", "18"], "inconsistent"],
    ["Trường có 3.282 học viên, gồm 2.164 nữ và 1.118 nam.", "3.282", ["2.164", "1.118"], "consistent"],
    ["Trường có 3.482 học viên, gồm 2.164 nữ và 1.118 nam.", "3.482", ["2.164", "1.118"], "inconsistent"],
    [
      "Thị trường nhận 435 người: Nhật 286, Đài Loan 136, Hàn 10, Lào 3.",
      "435",
      ["286", "136", "10", "3"],
      "consistent",
    ],
    [
      "Thị trường nhận 453 người: Nhật 286, Đài Loan 136, Hàn 10, Lào 3.",
      "453",
      ["286", "136", "10", "3"],
      "inconsistent",
    ],
    ["Vốn là 141,6 tỷ đồng, bao gồm 135,8 tỷ đồng cũ và 5,8 tỷ đồng mới.", "141,6", ["135,8", "5,8"], "consistent"],
    ["Vốn là 146,1 tỷ đồng, bao gồm 135,8 tỷ đồng cũ và 5,8 tỷ đồng mới.", "146,1", ["135,8", "5,8"], "inconsistent"],
  ]);
});

describe("parts that leave the multiplier of their total out", () => {
  testFindings("sum", [
    ["Diện tích nuôi 508 nghìn ha (487 nghìn ha tôm sú, 21 nghìn ha tôm thẻ).", "508", ["487", "21"], "consistent"],
    ["Diện tích nuôi 508 nghìn ha (487 tôm sú, 21 tôm thẻ).", "508", ["487", "21"], "consistent"],
    ["Diện tích nuôi 518 nghìn ha (487 tôm sú, 21 tôm thẻ).", "518", ["487", "21"], "inconsistent"],
  ]);
});

describe("parts and what is left", () => {
  testFindings("sum", [
    ["Xã trồng 1.200 ha, trong đó 800 ha lúa, còn lại 400 ha ngô.", "1.200", ["800", "400"], "consistent"],
    ["Xã trồng 1.200 ha, trong đó 800 ha lúa, còn lại 500 ha ngô.", "1.200", ["800", "500"], "inconsistent"],
  ]);
});

describe("a list far above its total", () => {
  testFindings("sum", [
    ["Tổng thu 12 tỷ đồng, gồm 900 tỷ đồng nội địa và 800 tỷ đồng nhập khẩu.", "12", ["900", "800"], "inconsistent"],
  ]);
});

import { describe, expect, it, test } from "vitest";
import { expectRead, expectUnconfirmed, verdictsOf } from "./readings.ts";

/** Sentences as reports have them, each with one figure that is far from what the others give. */

type Row = readonly [text: string, error: string];

const linked: readonly Row[] = [
  ["Sở trả 7.491/8.292 hồ sơ đúng hạn, đạt 45,3%.", "share 45,3%"],
  ["Thu ngân sách được 2.346,5 tỷ đồng, bằng 84,8% dự toán (4.280 tỷ đồng).", "plan 84,8%"],
  ["Thu ngân sách được 2.346,5 tỷ đồng, tăng 16,7% so với 2.198,2 tỷ đồng cùng kỳ.", "change 16,7%"],
  ["Công an huyện nhận 186 tin báo, giảm 28 tin (31,3%) so với cùng kỳ.", "change 31,3%"],
  ["Phát hiện 91 vụ, tăng 7 vụ (18,3%), bắt 142 đối tượng, giảm 18 đối tượng (11,3%).", "change 18,3%"],
  [
    "Xử phạt 2.480 trường hợp, gồm nồng độ cồn 612 trường hợp, tốc độ 845 trường hợp và lỗi khác 1.223 trường hợp.",
    "sum 2.480",
  ],
  ["Tổng số 398 vụ, gồm 245 vụ dân sự và 183 vụ hôn nhân.", "sum 398"],
  ["Thi hành xong 3.846 việc trong tổng số 5.120 việc, đạt 35,2%.", "share 35,2%"],
  ["Khám phá 74/91 vụ; 36 vụ còn lại đang điều tra.", "difference 36"],
  ["Toàn tỉnh có 464 trường với 9.280 lớp, bình quân 26 lớp/trường.", "average 26"],
  ["Toàn tỉnh có 464 trường, tăng 42 trường so với 432 trường năm trước.", "difference 42"],
  ["Công suất giường bệnh đạt 94,6%, cao hơn 4,8 điểm phần trăm so với 91,8% năm 2022.", "points 4,8"],
  ["Tỷ lệ thất nghiệp là 2,36%, giảm 0,41 điểm phần trăm so với 2,50% cùng kỳ.", "points 0,41"],
  ["Ghi nhận 845 ca, giảm 10,7% so với 763 ca của cùng kỳ.", "change 10,7%"],
  ["Sản lượng 487.593 tấn (52.340 ha x 6,45 tấn/ha).", "product 487.593"],
  ["Từ 14 trạm năm 2020 tăng lên 21 trạm năm 2023, gấp 2,5 lần.", "multiple 2,5"],
  ["Đã giao 68/75 mặt bằng (50,7%).", "share 50,7%"],
  ["Trồng rừng 1.260 ha, bằng 15% kế hoạch (1.200 ha).", "plan 15%"],
  ["Kế hoạch vốn là 512,5 tỷ đồng, đã giải ngân 386,4 tỷ đồng, còn lại 226,1 tỷ đồng.", "difference 226,1"],
  ["Có 412 học sinh đoạt giải: 12 giải nhất, 85 giải nhì, 147 giải ba và 268 giải khuyến khích.", "sum 412"],
  ["Đón 27.600 lượt khách, tăng 3.450 lượt (44,3%) so với cùng kỳ.", "change 44,3%"],
  ["Lớp có 120 người dự, gồm 75 cán bộ xã (26,5%) và 45 cán bộ huyện (37,5%).", "share 26,5%"],
  ["Trung tâm mở 36 lớp, tăng 30% so với 30 lớp của năm trước.", "change 30%"],
  ["Tổng số 1,250 phiếu, hợp lệ 1,225 phiếu, chiếm 88.0%.", "share 88.0%"],
  ["Số hộ nghèo từ 1.250 hộ còn 1.000 hộ, giảm 250 hộ (40%).", "change 40%"],
  ["Nợ đọng 84 tỷ đồng, giảm một nửa so với đầu năm (96 tỷ đồng).", "change một nửa"],
  ["Trường có 240 em, trong đó 160 em nữ, chiếm 1/4.", "share 1/4"],
  ["Chỉ có 15/18 chỉ tiêu đạt kế hoạch (83,3%), 3 chỉ tiêu chưa đạt (26,3%).", "share 26,3%"],
  ["Chi 63,9 tỷ đồng, trong đó lương 42,4 tỷ đồng và mua sắm 31,5 tỷ đồng.", "sum 63,9"],
  ["Hộ nghèo là 640 hộ: ấp Đông 210 hộ, ấp Tây 185 hộ, ấp Nam 345 hộ.", "sum 640"],
  ["Trong số phiếu, 62% tán thành, 48% còn lại không tán thành.", "share 48%"],
  ["Giá vé tăng 60%, từ 50.000 đồng lên 60.000 đồng.", "change 60%"],
  [
    "Trong số 200 hộ, 120 hộ (90%) dùng nước máy, 50 hộ (25%) dùng giếng khoan, 30 hộ (15%) dùng nước mưa.",
    "share 90%",
  ],
  ["Tổng mức đầu tư điều chỉnh từ 250 tỷ đồng lên 310 tỷ đồng (tăng 80 tỷ đồng).", "difference 80"],
  ["Tổng mức đầu tư điều chỉnh từ 250 tỷ đồng lên 310 tỷ đồng (tăng 42%).", "change 42%"],
  [
    "Tháng 9 thu 96 tỷ đồng, tăng 20% so với tháng trước (80 tỷ đồng) và giảm 14% so với tháng 9 năm trước (100 tỷ đồng).",
    "change 14%",
  ],
  ["Tài sản 1.800 tỷ đồng, gồm nợ phải trả 1.260 tỷ đồng (70%) và vốn chủ sở hữu 540 tỷ đồng (45%).", "share 45%"],
  ["Phát 2.400 phiếu, thu về 2.160 phiếu (80%).", "share 80%"],
  ["Số vụ: 36 (giảm 4 vụ, -25%).", "change 25%"],
  ["Bán 400 căn, gồm quý I: 90 căn, quý II: 110 căn, quý III: 120 căn, quý IV: 180 căn.", "sum 400"],
  ["Lượng tồn kho là 640 tấn, giảm 160 tấn, tương ứng giảm 45% so với đầu tháng.", "change 45%"],
  ["Có 1.050 xe, gấp 2,4 lần năm 2019 (750 xe).", "multiple 2,4"],
  ["Đã có 96 trên tổng số 128 xã hoàn thành (đạt 57%).", "share 57%"],
  ["Tòa xét xử 848 vụ trong tổng số 912 vụ thụ lý, đạt tỷ lệ 73%.", "share 73%"],
  ["Khởi tố mới 45 vụ, tăng 9 vụ so với cùng kỳ (40 vụ).", "difference 9"],
  ["Xuất khẩu 4,2 tỷ USD, nhập khẩu 1,6 tỷ USD, xuất siêu 3,6 tỷ USD.", "difference 3,6"],
  ["Thương mại điện tử đạt 16,4 tỷ USD, chiếm 18% tổng mức bán lẻ 205 tỷ USD của cả nước.", "share 18%"],
  ["Mua 20 máy thở trị giá 8 tỷ đồng (900 triệu đồng/máy).", "average 900"],
];

/** A list of names is counted by commas, and a footnote is read beside the text: no numbers are worked out within a sentence. */
const countedOrNoted: readonly Row[] = [
  ["Mưa lớn ở 05 xã (Bình An, Đông Hải, Lộc Thọ, Mỹ Xuân).", "count 05"],
  ["Huyện có 136 lớp học¹ đang mở.\n\n¹ Gồm tiểu học 84 lớp và trung học 72 lớp.", "sum 136"],
];

describe("an error that is planted is read, never confirmed, and nothing beside it is suspected", () => {
  test.each(linked)("%s", expectRead);
  test.each(countedOrNoted)("%s", expectUnconfirmed);
});

// One sentence alone, without siblings that show how its document is written: a far difference may as well be a wrong
// link, and is left open. The floors are the counts of the day that chance was measured over the zone that is near without
// agreeing, two fewer than before: what agrees by chance is told to more often. They may rise.
test("of the errors that are planted, so many are flagged or doubted on the strength of one sentence", () => {
  const counts = verdictsOf([...linked, ...countedOrNoted]);
  expect(counts.consistent).toBe(0);
  expect(counts.inconsistent).toBeGreaterThanOrEqual(7);
  expect(counts.inconsistent + counts.doubtful).toBeGreaterThanOrEqual(20);
});

describe("an error in a usual phrase", () => {
  it.each<Row>([
    ["Bán được 3.120 xe, gấp 3,4 lần 1.300 xe của cùng kỳ.", "multiple 3,4"],
    ["Thủ tục cấp tỉnh 1.420, cấp huyện 310, cấp xã 170, tổng cộng 1.700 thủ tục.", "sum 1.700"],
  ])("%s", expectRead);
});

describe("an error that is not read yet", () => {
  // Missing: companies are enterprises: the unit of a part may be a kind of that of its whole.
  it.fails.each<Row>([["Toàn huyện có 1.437 doanh nghiệp, trong đó 575 công ty cổ phần, chiếm 70,0%.", "share 70,0%"]])(
    "%s",
    expectRead,
  );

  // Missing: the plan may be the subject of the sentence, before what was done: `Kế hoạch là …`.
  it.fails.each<Row>([["Kế hoạch là 24 lớp, đã mở 27 lớp, vượt 32,5% so với kế hoạch.", "plan 32,5%"]])(
    "%s",
    expectRead,
  );

  // Missing: `tương đương` after a fall in numbers says the same fall in percent, also where the base stands between.
  it.fails.each<Row>([
    [
      "Hộ gia đình được cấp giấy là 5.824 hộ, giảm 416 hộ so với cùng kỳ (6.240 hộ), tương đương\n26,7%.",
      "change 26,7%",
    ],
  ])("%s", expectRead);

  // Missing: a number of things at so much for each make the sum that is named after them.
  it.fails.each<Row>([["Hỗ trợ 35 hộ, mỗi hộ 20 triệu đồng, tổng số tiền 900 triệu đồng.", "product 900"]])(
    "%s",
    expectRead,
  );

  // Missing: money at so much for each kilometre is that money over the length, in whichever order they are named.
  it.fails.each<Row>([["Công trình dài 3,6 km, vốn 54 tỷ đồng, bình quân 45 tỷ đồng/km.", "average 45"]])(
    "%s",
    expectRead,
  );

  // Missing: `Trong đó` on a line of its own, with a list below, breaks the line above down; its parts cannot exceed it.
  it.fails.each<Row>([
    ["TỔNG THU: 945 tỷ đồng\nTrong đó:\n- Thu nội địa: 700 tỷ đồng\n- Thu hải quan: 445 tỷ đồng", "sum 945"],
  ])("%s", expectRead);

  // Missing: percentages of one row of parts cannot exceed a hundred.
  it.fails.each<Row>([
    ["Bố trí 30% vốn cho giao thông, 25% cho thủy lợi, 45% cho giáo dục, 30% cho y tế.", "share 30%"],
  ])("%s", expectRead);
});

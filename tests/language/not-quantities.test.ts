import { describe, expect, test } from "vitest";
import { othersOf, quantitiesOf } from "./reading.ts";

type Row = readonly [text: string, others: readonly string[], quantities?: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "a date": [
    ["Tính đến ngày 7/6/2024 đã xong.", ["date 7/6/2024"]],
    ["Tính đến 15/8/2017 đã xong.", ["date 15/8/2017"]],
    ["Họp sáng 3/4 tại xã.", ["date 3/4"]],
    ["Kể từ tháng 2/2019 đến nay.", ["date 2/2019"]],
    ["Trong tháng 5 và quý 2 năm 2024.", ["date 5", "date 2", "date 2024"]],
    ["Từ ngày 16/01/2019 đến 15/02/2019.", ["date 16/01/2019", "date 15/02/2019"]],
    ["Giai đoạn 2016 - 2020 đã qua.", ["date 2016", "date 2020"]],
    ["Giai đoạn 2016-2020 đã qua.", ["date 2016", "date 2020"]],
    ["Vào năm 2023 thì khác.", ["date 2023"]],
    ["Niên vụ 2018 đã qua.", ["date 2018"]],
  ],
  "a document's number": [
    ["Theo Quyết định 1583/QĐ-CTN.", ["citation 1583/QĐ-CTN"]],
    ["Theo Công văn số 25/2021/QĐ-TTg.", ["citation 25/2021/QĐ-TTg"]],
    ["Theo Quy định 238-QĐ/TW.", ["citation 238-QĐ/TW"]],
    ["Theo Báo cáo số 616/BC-UBND.", ["citation 616/BC-UBND"]],
    ["Theo Nghị quyết số 19/2018.", ["citation 19/2018"]],
  ],
  "a place in a law": [
    ["Theo Nghị định 72 thì được.", ["citation 72"]],
    ["Theo Điều 5 và khoản 2 thì được.", ["citation 5", "citation 2"]],
    ["Theo Thông tư 08 thì được.", ["citation 08"]],
  ],
  "a telephone or a plate": [
    ["Gọi 0296 3852 123 để hỏi.", ["contact 0296 3852 123"]],
    ["Gọi điện thoại 02963.852.123 để hỏi.", ["contact 02963.852.123"]],
    ["Gọi 0912345678 để hỏi.", ["contact 0912345678"]],
    ["Gọi 0912.345.678 để hỏi.", ["contact 0912.345.678"]],
    ["Xe biển số 67A đã đi.", ["citation 67A"]],
  ],
  "a code": [
    ["Phòng PC46 vào cuộc.", ["citation 46"]],
    ["Máy bay A321 hạ cánh.", ["citation 321"]],
    ["Hộp 40x40x4cm bị hỏng.", ["citation 40x40x4cm"]],
  ],
  "the power of a measure": [
    ["Lấp 695m2 ao.", ["ordinal 2"], ["695 m2"]],
    ["Đào 46 m3 đất.", ["ordinal 3"], ["46 m3"]],
  ],
  "a place in a row": [
    ["Học sinh lớp 3 nghỉ học.", ["ordinal 3"]],
    ["Sửa quốc lộ 91 xong.", ["ordinal 91"]],
    ["Kỳ họp thứ 12 bế mạc.", ["ordinal 12"]],
  ],
  "a list mark": [
    ["1. Thu 12 tỷ đồng.", ["ordinal 1"], ["12 tỷ đồng"]],
    ["1.1. Thu 12 tỷ đồng.", ["ordinal 1.1"], ["12 tỷ đồng"]],
    ["2.3 Thu ngân sách được 12 tỷ đồng.", ["ordinal 2.3"], ["12 tỷ đồng"]],
    ["(2) Thu 12 tỷ đồng.", ["ordinal 2"], ["12 tỷ đồng"]],
    ["3) Thu 12 tỷ đồng.", ["ordinal 3"], ["12 tỷ đồng"]],
    ["Gồm: (1) thu 12 tỷ đồng; (2) chi 9 tỷ đồng.", ["ordinal 1", "ordinal 2"], ["12 tỷ đồng", "9 tỷ đồng"]],
  ],
  "a date with dashes or dots": [
    ["Sáng 31-3 đã họp.", ["date 31-3"]],
    ["Từ tháng 9-2022 đến nay.", ["date 9-2022"]],
    ["Ký ngày 27-12-2017 tại xã.", ["date 27-12-2017"]],
    ["Khai giảng ngày 5.9 tại xã.", ["date 5.9"]],
  ],
  "a score": [
    ["Đội nhà thắng 3-1 trên sân khách.", ["ordinal 3-1"]],
    ["Đội nhà thua 1-3 trên sân khách.", ["ordinal 1-3"]],
    ["Đội nhà gỡ hòa 2-2 phút cuối.", ["ordinal 2-2"]],
  ],
  "a model, an index or a standard": [
    ["Xăng RON 92 tăng 300 đồng.", ["ordinal 92"], ["300 đồng"]],
    ["Xe Boeing 737 của hãng bay thử.", ["ordinal 737"]],
    ["Công ty May 10 đã lên sàn.", ["ordinal 10"]],
    ["Chỉ số Nikkei 225 giảm 7%.", ["ordinal 225"], ["7 %"]],
    ["Tiêm kích Su -35 của Nga.", ["ordinal 35"]],
    ["Nợ TK 641 : 1.500.000 đồng.", ["ordinal 641"], ["1500000 đồng"]],
    ["Mạng 2G và 5G phủ sóng.", ["citation 2G", "citation 5G"]],
  ],
  "the size of a pack or a car": [
    ["Bán 120 lon 330 ml.", ["ordinal 330"], ["120"]],
    ["Nhập 300 xe dưới 9 chỗ.", ["ordinal 9"], ["300 xe"]],
    ["Thắng trên chấm luân lưu 11m.", ["ordinal 11"]],
  ],
  "a place in a ranking": [
    ["Đội tăng 1 bậc trên bảng.", ["ordinal 1"]],
    ["Lọt top 10 doanh nghiệp lớn.", ["ordinal 10"]],
    ["Em học lớp 3 Trường tiểu học Tô Hiệu.", ["ordinal 3"]],
  ],
  "digits in no known writing": [["Thu được 1.105.984.00 đồng.", ["malformed 1.105.984.00"]]],
};

describe.each(Object.entries(tables))("%s is no quantity", (_name, rows) => {
  for (const [text, others, quantities = []] of rows)
    test(text, () => {
      expect(othersOf(text)).toEqual(others);
      expect(quantitiesOf(text)).toEqual(quantities);
    });
});

describe("what looks like it but counts is a quantity", () => {
  test.each<[text: string, quantities: readonly string[]]>([
    ["Có 2.019 hộ.", ["2019 hộ"]],
    ["Có 2019 hộ.", ["2019 hộ"]],
    ["Ban hành 3 nghị định.", ["3 nghị định"]],
    ["Số thu 72 tỷ đồng.", ["72 tỷ đồng"]],
    ["Giám sát số 25 dự án.", ["25 dự án"]],
    ["Có 12 lớp.", ["12 lớp"]],
    ["Mỗi tháng 5 vụ.", ["5 vụ"]],
    ["Cổ phần hóa CPH 39 DN năm nay.", ["39 DN"]],
    ["Biểu thuế còn 5 bậc.", ["5"]],
    ["Giảm 2-3 ngày.", ["2 ngày", "3 ngày"]],
    ["Gồm Liên Chiểu 185, Hải Châu 230 và Cẩm Lệ 91.", ["185", "230", "91"]],
    ["Thu của Boeing 2 tỷ USD.", ["2 tỷ USD"]],
    ["Bãi có 50 chỗ đỗ.", ["50 chỗ"]],
    ["Trung bình 0,5 km có một trạm.", ["0.5 km"]],
    ["Bán 450 g cà phê.", ["450 g"]],
  ])("%s", (text, quantities) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });
});

describe("no quantity either", () => {
  test.each<[text: string, quantities: readonly string[]]>([
    ["Sáng ngày 1-5 thì xong.", []],
    ["Các năm 2020 và 2021 lần lượt là 12 và 14 vụ.", ["12", "14 vụ"]],
    ["Dịch Covid-19 còn 3 ca.", ["3 ca"]],
    ["Lễ 30-4 đón 12 nghìn lượt khách.", ["12 nghìn lượt khách"]],
    ["Trong năm huyện đã xây 12 cầu.", ["12 cầu"]],
    ["Năm lớp 10 thì nghỉ học.", []],
  ])("%s", (text, quantities) => {
    expect(quantitiesOf(text)).toEqual(quantities);
  });
});

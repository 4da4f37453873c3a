import type { HeaderLanguage, HeaderSense } from "../header-sense.ts";
import { PhraseTable } from "../phrases.ts";
import { fold } from "./fold.ts";
import { numberWordRows } from "./number-words.ts";

const rows: readonly (readonly [HeaderSense, string])[] = [
  [
    { is: "scenario", scenario: "actual" },
    "thực hiện|th|chính thức|đã thực hiện|số thực hiện|quyết toán|thực hiện được",
  ],
  [{ is: "scenario", scenario: "actual", provisional: true }, "sơ bộ|số sơ bộ"],
  [
    { is: "scenario", scenario: "estimate" },
    "ước tính|ước|ước thực hiện|ước tính thực hiện|ước đạt|ước th|ưth|uth|dự ước|dự tính",
  ],
  [{ is: "scenario", scenario: "plan" }, "dự kiến kế hoạch"],
  [{ is: "versus" }, "so với|so|so sánh với|so sánh|bằng % so với|% so với|% so|đạt %|đạt tỷ lệ %"],
  [
    { is: "reference", to: "prior-year" },
    "cùng kỳ năm trước|cùng kỳ năm ngoái|cùng thời điểm năm trước|năm trước|năm ngoái|cùng tháng năm trước|cùng quý năm trước",
  ],
  [{ is: "reference", to: "prior-year", open: true }, "cùng kỳ|cùng thời điểm|cùng kỳ của"],
  [
    { is: "reference", to: "prior-period" },
    "tháng trước|quý trước|kỳ trước|tháng liền trước|quý liền trước|cùng thời điểm tháng trước|cùng kỳ tháng trước|cùng thời điểm quý trước|tuần trước",
  ],
  [{ is: "reference", to: "plan", open: true }, "kế hoạch|dự toán|kh|chỉ tiêu|mục tiêu"],
  [{ is: "reference", to: "plan", open: true, ofYear: true }, "kế hoạch năm|dự toán năm|kh năm|kế hoạch cả năm"],
  [
    { is: "reference", to: "plan", open: true, compares: true },
    "tỷ lệ hoàn thành|tỷ lệ hoàn thành kế hoạch|mức độ hoàn thành|mức độ hoàn thành kế hoạch|% hoàn thành|% hoàn thành kế hoạch|% ht|% ht kh|tỷ lệ đạt kế hoạch|% th / kh|th / kh|% kế hoạch|% kế hoạch năm|% kh|% dự toán|/ kh|/ kế hoạch",
  ],
  [{ is: "reference", to: "base", open: true }, "kỳ gốc|năm gốc|gốc"],
  [
    { is: "change", measure: "difference" },
    "tăng / giảm|tăng giảm|tăng , giảm|tăng + , giảm -|tăng + giảm -|chênh lệch|tăng + / giảm -|mức tăng giảm|+ / -|+ , -|tăng , giảm + , -|mức tăng , giảm|mức tăng / giảm|tăng + giảm -",
  ],
  [{ is: "change", measure: "absolute-difference", within: true }, "số tuyệt đối|tuyệt đối|giá trị tuyệt đối"],
  [{ is: "change", measure: "percent-change", within: true }, "số tương đối|tương đối"],
  [
    { is: "change", measure: "percent-change" },
    "% tăng / giảm|% tăng giảm|% tăng , giảm|tỷ lệ tăng , giảm|tỷ lệ tăng / giảm|tỷ lệ % tăng giảm|tốc độ tăng|tốc độ tăng giảm|tốc độ tăng trưởng|tăng trưởng|tỷ lệ tăng giảm|tốc độ tăng / giảm",
  ],
  [{ is: "change", measure: "percent-of" }, "tốc độ phát triển|chỉ số phát triển"],
  [{ is: "share" }, "cơ cấu|tỷ trọng|cơ cấu % "],
  [{ is: "span", unit: "day" }, "ngày"],
  [{ is: "span", unit: "month" }, "tháng"],
  [{ is: "span", unit: "month", afterNumber: true }, "t"],
  [{ is: "span", unit: "quarter" }, "quý|q"],
  [{ is: "span", unit: "week" }, "tuần|tuần thứ"],
  [{ is: "span", unit: "half" }, "nửa"],
  [{ is: "span", unit: "year" }, "năm|cả năm|năm học|niên vụ|vụ năm"],
  [{ is: "bound" }, "hơn|trên|dưới|ít hơn|nhiều hơn|không quá|quá|trong vòng|tối thiểu|tối đa|ít nhất|nhiều nhất"],
  [{ is: "part", of: "start" }, "đầu năm"],
  [{ is: "part", of: "end" }, "cuối năm"],
  [
    { is: "cumulative" },
    "cộng dồn|lũy kế|cộng dồn từ đầu năm|lũy kế từ đầu năm|từ đầu năm|lũy kế từ đầu năm nay|lũy kế năm nay|từ đầu năm nay",
  ],
  [{ is: "cumulative", to: "prior-year" }, "lũy kế từ đầu năm trước|lũy kế năm trước|từ đầu năm trước"],
  [{ is: "until" }, "đến ngày|đến hết ngày|tính đến ngày|tính đến hết ngày|tính đến|đến|đến hết|đến cuối|hết"],
  [
    { is: "this-period" },
    "kỳ này|số cuối năm|số cuối kỳ|số dư cuối kỳ|số dư cuối năm|năm nay|năm hiện tại|kỳ báo cáo|trong kỳ|tháng báo cáo|quý báo cáo|năm báo cáo|tháng này|quý này|cuối tháng báo cáo",
  ],
  [{ is: "unit-column" }, "đơn vị|đơn vị tính|đvt"],
  [{ is: "unit-label" }, "đơn vị tính :|đơn vị :|đvt :"],
  [{ is: "keep" }, "tên đơn vị|tên các đơn vị|tên cơ quan , đơn vị|đơn vị trực thuộc|cơ quan , đơn vị"],
  [{ is: "opening" }, "số đầu năm|số dư đầu năm"],
  [{ is: "row-number" }, "stt|số tt|tt|số thứ tự"],
  [{ is: "breakdown" }, "trong đó|chia ra|phân theo|gồm|bao gồm|trong đó có|chia theo|tổng số trong đó"],
  [{ is: "whole" }, "tổng số|tổng mức|chung|tổng cộng|cả nước|toàn ngành|giá trị"],
  [
    { is: "keep" },
    "giá so sánh|theo giá so sánh|giá thực tế|giá cố định|giá so sánh năm|theo giá so sánh năm|giá cố định năm|số thực hiện dự án|năm học|tổng số giờ",
  ],
  [{ is: "row-change" }, "lạm phát|lạm phát cơ bản"],
  [{ is: "note" }, "ghi chú|chú thích|nguồn|chú ý|lưu ý|tiếp theo"],
  [{ is: "of" }, "của"],
  [
    { is: "filler" },
    "và|từ|các|thời điểm|chỉ số giá|bình quân|cả|là|các quý|các tháng|trong|được cấp phép|được cấp giấy phép|được cấp|tại thời điểm|vụ đông xuân năm",
  ],
  [{ is: "number", value: 4 }, "tư"],
  [{ is: "number", value: 1 }, "một|giêng"],
  [{ is: "number", value: 12 }, "chạp"],
];

const kinds: readonly (readonly [string, "stock" | "ratio" | "index"])[] = [
  ..."năng suất|tỷ lệ|tỷ suất|tỷ số|tỷ trọng|bình quân|tuổi thọ|mật độ|cơ cấu|tốc độ"
    .split("|")
    .map((phrase) => [phrase, "ratio"] as const),
  ..."chỉ số|tỷ giá|lạm phát".split("|").map((phrase) => [phrase, "index"] as const),
  ..."dân số|lực lượng lao động|lao động|dư nợ|số dư|đàn|tồn kho|diện tích hiện có|thuê bao"
    .split("|")
    .map((phrase) => [phrase, "stock"] as const),
];

/** Vietnamese as statistical tables write it. */
export const vietnameseHeaders: HeaderLanguage = {
  code: "vi",
  unitColumn: "ĐVT",
  decimal: ",",
  fold,
  phrases: PhraseTable.of(phraseRows, fold),
  joins: ["và"],
  spans: ["đến", "tới"],
  isWritten: (text) => /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u.test(text.normalize("NFC")),
  kinds: PhraseTable.of(kinds, fold),
};

function phraseRows(): readonly (readonly [string, HeaderSense])[] {
  const numbers = numberWordRows().filter(([words]) => words !== "năm");
  return [
    ...numbers.map(([words, value]) => [words, { is: "number", value }] as const),
    ...rows.flatMap(([sense, phrases]) => phrases.split("|").map((phrase) => [phrase.trim(), sense] as const)),
  ];
}

import type { Side } from "../token.ts";
import type { Topic } from "../topic.ts";

type Rows = readonly (readonly [topic: Topic, phrases: string])[];

/** Phrases by what they say that a number is of; `|` parts them. They keep whatever sense they have. */
const rows: Rows = [
  [
    "balance",
    "lợi nhuận|lãi|lỗ|lãi ròng|lãi sau thuế|lãi trước thuế|lnst|lntt|eps|thu nhập|chênh lệch|cán cân|thặng dư|thâm hụt|xuất siêu|nhập siêu|bội chi|bội thu|dòng tiền|lưu chuyển tiền|tăng trưởng|tốc độ|hiệu số|cân đối|tích lũy|mua ròng|bán ròng|giá trị ròng|vào ròng|rút ròng|ròng|kết quả kinh doanh|tỷ suất sinh lời|roe|roa|nhiệt độ",
  ],
  ["price", "giá|đơn giá|mức giá|giá bán|giá mua|giá trị mỗi|thị giá|mệnh giá|cổ tức|giá trung bình|giá bình quân"],
  ["exchange-rate", "tỷ giá|tỉ giá|hối đoái"],
];

/** Each phrase with its topic. */
export function topicRows(): (readonly [string, Topic])[] {
  return rows.flatMap(([topic, phrases]) => phrases.split("|").map((phrase) => [phrase, topic] as const));
}

const sides: readonly (readonly [side: Side, phrases: string])[] = [
  ["gain", "lãi|lợi nhuận|thặng dư|xuất siêu|bội thu|lãi ròng|mua ròng"],
  ["loss", "lỗ|thâm hụt|nhập siêu|bội chi|lỗ ròng|bán ròng"],
];

/** Phrases that say on which side of nought an amount is. */
export function sideRows(): (readonly [string, Side])[] {
  return sides.flatMap(([side, phrases]) => phrases.split("|").map((phrase) => [phrase, side] as const));
}

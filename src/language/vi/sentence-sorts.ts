import type { SentenceSort } from "../token.ts";

const rows: readonly (readonly [SentenceSort | "none", string])[] = [
  ["example", "ví dụ|giả sử|chẳng hạn|giả định|nếu|thí dụ|cách tính|công thức tính|bài tập|trường hợp anh a|kịch bản"],
  [
    "none",
    "nếu tính|nếu xét|nếu so|nếu so với|nếu kể|nếu loại|nếu không tính|nếu chỉ tính|nếu như năm|nếu năm|nếu trước đây|chẳng hạn như|nếu nhìn|nếu tính cả",
  ],
  [
    "legal",
    "phạt tiền|mức phạt|bị phạt từ|phạt tù|phạt cảnh cáo|thuế suất|biểu thuế|bậc thuế|giảm trừ gia cảnh|theo khoản|tại khoản|tại điều|theo điều|quy định tại|bộ luật|khung hình phạt|mức đóng|mức hưởng|được hưởng|mức trần|mức sàn|xử phạt",
  ],
  [
    "score",
    "tỷ số|bàn thắng|ghi bàn|vòng đấu|trận đấu|trận hòa|huấn luyện viên|hlv|vòng bảng|bảng xếp hạng fifa|bxh fifa|bxh|hiệp|hiệp chính|luân lưu|phút bù giờ|đội tuyển|tuyển nữ|đối đầu|lượt đi|lượt về|chung kết|bán kết|tứ kết|sân nhà|sân khách|giao hữu|vô địch|tay vợt|set|world cup|v-league|ngoại hạng",
  ],
  ["schedule", "mở cửa|giờ mở cửa|lịch chiếu|lịch thi|khung giờ|lịch thi đấu|khởi hành lúc|giờ vàng|thời khóa biểu"],
];

/** Each phrase with what it makes of its sentence. */
export function sentenceSortRows(): (readonly [string, SentenceSort | "none"])[] {
  return rows.flatMap(([sort, phrases]) => phrases.split("|").map((phrase) => [phrase, sort] as const));
}

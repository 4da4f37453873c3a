import type { DerivedWords } from "../../shape/cli/derived.ts";

export const derived: DerivedWords = {
  groupBy:
    "gộp địa bàn theo cột nói địa bàn thuộc đâu (vung), hoặc theo parent: số phát sinh và số cuối kỳ được cộng, tỷ lệ cần --weight",
  weight: "trọng số của tỷ lệ khi gộp địa bàn: dan-so, hoặc that-nghiep=luc-luong; nêu nhiều lần cũng được",
  withTotal: "thêm tổng các địa bàn, để tính tỷ trọng (--against total) và đóng góp",
  per: "chia thêm cho một chỉ tiêu: dan-so, dan-so:100000, hoặc chỉ tiêu này cho chỉ tiêu kia: chet/mac; nêu nhiều lần cũng được",
  alias: "tên tắt của chỉ tiêu hoặc địa bàn: ag='An Giang'; nêu nhiều lần cũng được",
};

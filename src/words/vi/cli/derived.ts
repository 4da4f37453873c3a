import type { DerivedWords } from "../../shape/cli/derived.ts";

export const derived: DerivedWords = {
  groupBy:
    "gộp địa bàn theo cột ghi cấp trên của địa bàn (vung), hoặc theo parent: số thời kỳ và số thời điểm được cộng, tỷ lệ cần --weight",
  weight: "trọng số của tỷ lệ khi gộp địa bàn: dan-so, hoặc that-nghiep=luc-luong; có thể nêu nhiều lần",
  withTotal: "thêm tổng các địa bàn, để tính tỷ trọng (--against total) và đóng góp",
  per: "chia thêm cho một chỉ tiêu: dan-so, dan-so:100000, hoặc chỉ tiêu này cho chỉ tiêu kia: chet/mac; có thể nêu nhiều lần",
  alias: "tên tắt của chỉ tiêu hoặc địa bàn: ag='An Giang'; có thể nêu nhiều lần",
};

import type { EditionWords } from "../../shape/audit/editions.ts";

export const editions: EditionWords = {
  headline: ({ shared, restated, estimates, vanished, stale }) =>
    `Số đã có ở lần công bố trước: ${shared}; điều chỉnh: ${restated}; thay số ước tính: ${estimates}; không còn: ${vanished}; số so sánh đã in không còn đúng: ${stale}.`,
  what: {
    restated: "điều chỉnh",
    estimate: "thay số ước tính",
    vanished: "không còn",
    stale: "số so sánh không còn đúng",
  },
  columns: {
    what: "Thay đổi",
    of: "Chỉ tiêu",
    period: "Kỳ",
    before: "Trước",
    after: "Sau",
    change: "Chênh %",
    place: "Vị trí",
  },
  earlier: (place, vintage) => `${place} (lần trước${vintage && `, ${vintage}`})`,
  title: (count) => `Thay đổi so với lần công bố trước (${count})`,
  others: (count) => `… và ${count} nữa (recount compare MỚI --against edition:CŨ)`,
  more: (count) => `… và ${count} nữa (đủ trong --format json hoặc csv)`,
};

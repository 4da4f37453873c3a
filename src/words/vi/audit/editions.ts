import type { EditionWords } from "../../shape/audit/editions.ts";

export const editions: EditionWords = {
  headline: ({ shared, restated, vanished, stale }) =>
    `${restated} trên ${shared} số có ở cả hai lần công bố đã chỉnh lại, ${vanished} số không còn; ${stale} số so sánh đã in không còn đúng.`,
  what: { restated: "chỉnh lại", vanished: "không còn", stale: "hết đúng" },
  columns: {
    what: "Thay đổi",
    of: "Chỉ tiêu",
    period: "Kỳ",
    before: "Trước",
    after: "Sau",
    change: "Chênh %",
    place: "Chỗ",
  },
  more: (count) => `… và ${count} nữa (đủ trong --format json hoặc csv)`,
};

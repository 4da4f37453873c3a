import type { MapWords } from "../../shape/charts/map.ts";

export const maps: MapWords = {
  nameAt: 0,
  title: (what, top, most, bottom, least) => `${what}: cao nhất ${top} (${most}), thấp nhất ${bottom} (${least})`,
  against: (reference) => `so với ${reference}`,
  neutral: "Xám: tăng; vàng: giảm.",
  empty: (count) => `${count} nơi trên bản đồ không có số.`,
  missed: (count, names) => `${count} nơi trong số liệu không có trên bản đồ: ${names}${count > 4 ? ", …" : ""}.`,
};

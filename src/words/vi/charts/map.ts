import type { MapWords } from "../../shape/charts/map.ts";

export const maps: MapWords = {
  nameAt: 0,
  title: (what, top, most, bottom, least) => `${what}: cao nhất ${top} (${most}), thấp nhất ${bottom} (${least})`,
  against: (reference) => `so với ${reference}`,
  small: (count) => `${count} địa bàn có số gốc dưới 10: không tô màu.`,
  empty: (count) => `${count} địa bàn trên bản đồ không có số liệu.`,
  missed: (count, names) => `${count} địa bàn trong số liệu không có trên bản đồ: ${names}${count > 4 ? ", …" : ""}.`,
};

import type { MapWords } from "../../shape/charts/map.ts";

export const maps: MapWords = {
  nameAt: 1,
  title: (what, top, most, bottom, least) => `${what}: highest in ${top} (${most}), lowest in ${bottom} (${least})`,
  against: (reference) => `against ${reference}`,
  small: (count) => `${count} with a base value below 10: not coloured.`,
  empty: (count) => `${count} ${count === 1 ? "area" : "areas"} on the map without a value.`,
  missed: (count, names) =>
    `${count} ${count === 1 ? "area of the data is" : "areas of the data are"} not on the map: ${names}${count > 4 ? ", …" : ""}.`,
};

import type { MapWords } from "../../shape/charts/map.ts";

export const maps: MapWords = {
  nameAt: 1,
  title: (what, top, most, bottom, least) => `${what}: highest in ${top} (${most}), lowest in ${bottom} (${least})`,
  against: (reference) => `against ${reference}`,
  neutral: "Grey: rise; yellow: fall.",
  empty: (count) => `${count} ${count === 1 ? "place on the map has" : "places on the map have"} no figure.`,
  missed: (count, names) =>
    `${count} ${count === 1 ? "area of the data is" : "areas of the data are"} not on the map: ${names}${count > 4 ? ", …" : ""}.`,
};

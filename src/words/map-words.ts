import type { Language } from "../model/spoken-language.ts";

/** What maps say. */
export interface MapWords {
  readonly title: (what: string, top: string, most: string, bottom: string, least: string) => string;
  readonly against: (reference: string) => string;
  /** Colours of rises and falls where neither is good. */
  readonly neutral: string;
  readonly empty: (count: number) => string;
  readonly missed: (count: number, names: string) => string;
}

const vi: MapWords = {
  title: (what, top, most, bottom, least) => `${what}: cao nhất ${top} (${most}), thấp nhất ${bottom} (${least})`,
  against: (reference) => `so với ${reference}`,
  neutral: "Xám: tăng; vàng: giảm.",
  empty: (count) => `${count} nơi trên bản đồ không có số.`,
  missed: (count, names) => `${count} nơi trong số liệu không có trên bản đồ: ${names}${count > 4 ? ", …" : ""}.`,
};

const en: MapWords = {
  title: (what, top, most, bottom, least) => `${what}: highest in ${top} (${most}), lowest in ${bottom} (${least})`,
  against: (reference) => `against ${reference}`,
  neutral: "Grey: rise; yellow: fall.",
  empty: (count) => `${count} ${count === 1 ? "place on the map has" : "places on the map have"} no figure.`,
  missed: (count, names) =>
    `${count} ${count === 1 ? "area of the data is" : "areas of the data are"} not on the map: ${names}${count > 4 ? ", …" : ""}.`,
};

export function mapWords(lang: Language): MapWords {
  return lang === "vi" ? vi : en;
}

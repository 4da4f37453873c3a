import type { Language } from "../language/messages.ts";

/** What the command line says of values that are made of others. */
export interface DerivedWords {
  readonly groupBy: string;
  readonly weight: string;
  readonly withTotal: string;
  readonly per: string;
  readonly alias: string;
}

const english: DerivedWords = {
  groupBy:
    "roll areas up into what a column says they belong to (region), or into their parent: flows and stocks are summed, ratios need --weight",
  weight:
    "what ratios are weighted by when areas are rolled up: population, or unemployment=labour-force; may be given several times",
  withTotal: "add the sum of all areas as their whole, for shares (--against total) and contributions",
  per: "also divide by an indicator: population, population:100000, or one by another: deaths/cases; may be given several times",
  alias: "a short name for an indicator or an area: ag='An Giang'; may be given several times",
};

const vietnamese: DerivedWords = {
  groupBy:
    "gộp địa bàn theo cột nói địa bàn thuộc đâu (vung), hoặc theo parent: số phát sinh và số cuối kỳ được cộng, tỷ lệ cần --weight",
  weight: "trọng số của tỷ lệ khi gộp địa bàn: dan-so, hoặc that-nghiep=luc-luong; nêu nhiều lần cũng được",
  withTotal: "thêm tổng các địa bàn, để tính tỷ trọng (--against total) và đóng góp",
  per: "chia thêm cho một chỉ tiêu: dan-so, dan-so:100000, hoặc chỉ tiêu này cho chỉ tiêu kia: chet/mac; nêu nhiều lần cũng được",
  alias: "tên tắt của chỉ tiêu hoặc địa bàn: ag='An Giang'; nêu nhiều lần cũng được",
};

export function derivedWordsFor(lang: Language): DerivedWords {
  return lang === "vi" ? vietnamese : english;
}

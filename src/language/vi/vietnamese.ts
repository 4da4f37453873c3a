import { wordsOf } from "../define-language.ts";
import type { Language } from "../language.ts";
import { PhraseTable } from "../phrases.ts";
import { fold } from "./fold.ts";
import { vietnameseFrames } from "./frame-words.ts";
import { nameWords } from "./name-words.ts";
import { multiples, numberWordRows } from "./number-words.ts";
import { senseRows } from "./senses.ts";
import { sentenceSortRows } from "./sentence-sorts.ts";
import { sideRows, topicRows } from "./topics.ts";
import { unitRows } from "./units.ts";

/** Vietnamese as reports and newspapers write it. */
export const vietnamese: Language = {
  code: "vi",
  common: wordsOf("và của là các trong cho với có tháng năm tổng số", fold),
  letters: /[ăđơư\u1ea0-\u1ef9]/i,
  telling: wordsOf(
    "so đạt là và có không cùng từ lên xuống còn tại theo này đã thì ông bà hơn gần ca xã thu chi doanh lãi lỗ hoàn thành toàn nước nghìn triệu đồng",
    fold,
  ),
  fold,
  decimalMark: ",",
  bothMarks: true,
  currencies: new Map(),
  senses: PhraseTable.of(senseRows, fold),
  topics: PhraseTable.of(topicRows, fold),
  sides: PhraseTable.of(sideRows, fold),
  units: PhraseTable.of(unitRows, fold),
  numberWords: PhraseTable.of(numberWordRows, fold),
  multiples: PhraseTable.of(multiples, fold),
  frames: { ...vietnameseFrames, language: "vi" },
  abbreviations: wordsOf("tp tx tt q p tr st bs ths gs pgs ts ks kt tm tl cty vs đ/c", fold),
  names: nameWords,
  sorts: PhraseTable.of(sentenceSortRows, fold),
};

import type { DerivedNote, DerivedNoteCode } from "../../model/derived-note.ts";
import { type Language, messagesFor } from "../messages.ts";

type Sentences = Readonly<Record<DerivedNoteCode, (note: DerivedNote) => string>>;

const vi: Sentences = {
  "no-group": ({ found }) => `${found}: không thuộc nhóm nào, nên không được gộp`,
  "incomplete-group": ({ found, have, need }) =>
    `${found}: chỉ ${have}/${need} thành viên có số liệu, nên không có số của nhóm`,
  "ratio-without-weights": ({ found }) =>
    `${found}: là tỷ lệ hoặc chỉ số, không cộng được; nêu --weight để lấy trung bình có trọng số`,
  "two-values": ({ found }) => `${found}: có hai số khác nhau, không dùng số nào`,
  "no-denominator": ({ found }) => `${found}: không có số để chia`,
  "zero-denominator": ({ found }) => `${found}: số để chia bằng 0`,
  "denominator-of-year": ({ found }) => `${found}: chia cho số của cả năm`,
  "no-parts": ({ found }) => `${found}: số liệu đã có tổng, hoặc chỉ có một địa bàn; không thêm tổng nào`,
};

const en: Sentences = {
  "no-group": ({ found }) => `${found}: belongs to no group and is left out`,
  "incomplete-group": ({ found, have, need }) =>
    `${found}: only ${have} of ${need} members have a value, so the group has none`,
  "ratio-without-weights": ({ found }) =>
    `${found}: a ratio or an index does not add up; --weight says what its mean is weighted by`,
  "two-values": ({ found }) => `${found}: two values that differ, of which none is used`,
  "no-denominator": ({ found }) => `${found}: there is nothing to divide by`,
  "zero-denominator": ({ found }) => `${found}: what it is divided by is zero`,
  "denominator-of-year": ({ found }) => `${found}: divided by the figure of the year`,
  "no-parts": ({ found }) => `${found}: the data has a total already, or one area only; none is added`,
};

/**
 * What became of values that were made of others, as a sentence.
 *
 * @example
 * derivedNoteText({ code: "no-group", found: "An Giang", count: 2 }, "en")
 * // -> "An Giang: belongs to no group and is left out (2 times)"
 */
export function derivedNoteText(note: DerivedNote, lang: Language): string {
  const text = (lang === "vi" ? vi : en)[note.code](note);
  if (note.count === 1) return text;
  const count = messagesFor(lang).number(String(note.count));
  return lang === "vi" ? `${text} (${count} lần)` : `${text} (${count} times)`;
}

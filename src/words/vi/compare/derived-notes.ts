import type { DerivedNoteTexts } from "../../shape/compare/derived-notes.ts";

export const derivedNotes: DerivedNoteTexts = {
  "no-group": ({ found }) => `${found}: không thuộc nhóm nào, nên không được gộp`,
  "incomplete-group": ({ found, have, need }) =>
    `${found}: chỉ ${have}/${need} thành viên có số liệu, nên không có số của nhóm`,
  "ratio-without-weights": ({ found }) =>
    `${found}: là tỷ lệ hoặc chỉ số, không cộng được; nêu --weight để lấy bình quân có trọng số`,
  "percentages-summed": ({ found }) =>
    `${found}: đã cộng lại, dù có thể là số phần trăm; nếu đúng vậy thì nêu --weight ${found}=…`,
  "two-values": ({ found }) => `${found}: có hai số khác nhau, không dùng số nào`,
  "no-denominator": ({ found }) => `${found}: không có số để chia`,
  "zero-denominator": ({ found }) => `${found}: số để chia bằng 0`,
  "denominator-of-year": ({ found }) => `${found}: chia cho số của cả năm`,
  "quotient-left-out": ({ found }) => `${found}: bị loại vì --where indicator=… không nêu chỉ tiêu này`,
  "no-parts": ({ found }) => `${found}: số liệu đã có tổng, hoặc chỉ có một địa bàn; không thêm tổng nào`,
};

import type { ComparisonReason } from "../../model/comparison-reason.ts";
import { format as english } from "./explain-en.ts";
import { format as vietnamese } from "./explain-vi.ts";
import type { Language } from "./shape.ts";

/** What a reason says, of how many periods there are of how many there should be. */
type ReasonText = (have: string, need: string) => string;

const texts: Readonly<Record<Language, Readonly<Record<ComparisonReason, ReasonText>>>> = {
  vi: {
    ok: () => "tính được, không có gì cần lưu ý",
    "duplicate-observation": () => "cùng một ô có hai số khác nhau, chưa biết lấy số nào",
    "missing-value": () => "không có số liệu của kỳ này",
    "ended-member": () => "số liệu của đối tượng này đã dừng trước kỳ này",
    "incomplete-value": (have, need) => `số của kỳ này chưa đủ: mới có ${have} trên ${need} kỳ`,
    "not-additive": () => "tỷ lệ, chỉ số không cộng hay lấy trung bình theo cách này được; cần tử số và mẫu số",
    "no-week-53": () => "năm được so sánh không có tuần 53",
    "no-29-february": () => "năm được so sánh không có ngày 29 tháng 2",
    "no-plan": () => "không có kế hoạch cho kỳ này",
    "no-total": () => "không biết số này là một phần của tổng nào",
    "missing-base": () => "không có số liệu của kỳ hoặc nơi được so sánh",
    "new-member": () => "đối tượng mới: chưa có số liệu vào kỳ được so sánh",
    "incomplete-base": (have, need) => `gốc so sánh chưa đủ: mới có ${have} trên ${need} kỳ`,
    "unit-mismatch": () => "đơn vị tính không hợp với phép so sánh này",
    "not-applicable": () => "phép so sánh này không có nghĩa ở đây",
    "zero-base": () => "gốc so sánh bằng 0 nên không có tỷ lệ",
    "negative-base": () => "gốc so sánh là số âm nên tỷ lệ không có nghĩa",
    "break-in-series": () => "chuỗi số liệu bị ngắt giữa hai kỳ: phạm vi hoặc cách tính đã đổi",
    "partial-base": (have, need) => `gốc so sánh chỉ gồm ${have} trên ${need} kỳ`,
    "moving-holiday": () => "kỳ nghỉ lễ nằm ở một trong hai kỳ được so sánh, không ở kỳ kia",
  },
  en: {
    ok: () => "computed, nothing to add",
    "duplicate-observation": () => "one cell has two different values, and nothing says which one counts",
    "missing-value": () => "there is no value for this period",
    "ended-member": () => "this series ended before this period",
    "incomplete-value": (have, need) => `the value is incomplete: ${have} of ${need} periods`,
    "not-additive": () => "ratios and indices are not added or averaged this way; their parts are needed",
    "no-week-53": () => "the year compared with has no week 53",
    "no-29-february": () => "the year compared with has no 29 February",
    "no-plan": () => "there is no plan for this period",
    "no-total": () => "nothing says which total this is a part of",
    "missing-base": () => "there is no value for the period or place compared with",
    "new-member": () => "new: it has no values yet in the period compared with",
    "incomplete-base": (have, need) => `the base is incomplete: ${have} of ${need} periods`,
    "unit-mismatch": () => "the unit does not fit this comparison",
    "not-applicable": () => "this comparison makes no sense here",
    "zero-base": () => "the base is zero, so there is no ratio",
    "negative-base": () => "the base is negative, so a ratio makes no sense",
    "break-in-series": () => "the series breaks between the two periods: its territory or its method changed",
    "partial-base": (have, need) => `the base is made of ${have} of ${need} periods only`,
    "moving-holiday": () => "the holiday was in one of the two periods and not in the other",
  },
};

/**
 * Why a comparison has no value, or what to know about the one it has, as a sentence. `have` of `need` periods were there;
 * reasons that count nothing leave them out.
 *
 * @example
 * comparisonReasonText("incomplete-base", "en", 4, 5) // -> "the base is incomplete: 4 of 5 periods"
 * comparisonReasonText("zero-base", "vi", 0, 0) // -> "gốc so sánh bằng 0 nên không có tỷ lệ"
 */
export function comparisonReasonText(reason: ComparisonReason, lang: Language, have: number, need: number): string {
  const { number } = lang === "vi" ? vietnamese : english;
  return texts[lang][reason](number(String(have)), number(String(need)));
}

import type { AuditReason } from "../../../model/audit-reason.ts";
import { isProbable, typeset } from "../../facts.ts";
import type { DataSentence, FileSentence } from "../../shape/messages.ts";
import type { ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";
import { baseNotPrinted, directed, gap, inner, noWholeNumber, parenthesis, recomputation } from "./claim-phrases.ts";
import {
  byOthers,
  eitherWrong,
  impliedBase,
  impliedPlan,
  known,
  otherFigure,
  revision,
  roundedOperands,
  unlikelyRevision,
} from "./comparison-phrases.ts";
import { figureMissing, mayNotAddUp, notHeld, standsTwice } from "./sum-sentences.ts";

/** Why a verdict is what it is, in Vietnamese: of a claim of a text, a printed comparison, a sum or a rule. */
export function explain(facts: ReasonFacts): string {
  const { calculation } = facts;
  const readable = calculation ? { ...facts, calculation: typeset(calculation) } : facts;
  const sentence = facts.verdict === "doubtful" ? doubted(readable) : sentences[facts.reason](readable);
  return `${sentence.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}.`;
}

/** What a data set says of a claim, in Vietnamese. */
export function byData({ indicatorName, areaName, period, file, explanation }: DataSentence): string {
  return `Theo ${file} (${[indicatorName, areaName, period].filter(Boolean).join(", ")}): ${explanation}`;
}

/** What another file says of a claim, in Vietnamese: where it prints what, and what follows. */
export function byFile({ file, place, printed: there, explanation }: FileSentence): string {
  return `Theo ${file} (${place}) ghi ${there}: ${explanation}`;
}

/** The one table of reasons: a sentence for each, without its full stop. */
const sentences: Readonly<Record<AuditReason, (facts: ReasonFacts) => string>> = {
  agrees: (f) => `${recomputation(f)}, khớp với ${printed(f)}`,
  "agrees-truncated": (f) => `${recomputation(f, 1)}; ${printed(f)} là số cắt bớt chứ không làm tròn`,
  "agrees-within-last-place": (f) =>
    `${recomputation(f)}; ${f.reported} chỉ lệch trong phạm vi một đơn vị ở chữ số cuối, như khi số làm tròn được chỉnh cho khớp tổng`,
  "agrees-approximately": (f) => `${recomputation(f)}, phù hợp với cách nói ước lượng ${f.reported}`,
  "agrees-if-rounded": (f) => `${recomputation(f)}, khớp với ${printed(f)}${roundedOperands(f)}`,
  "agrees-with-data": (f) => `${recomputation(f)} theo bộ số liệu, khớp với ${f.reported} đã in`,
  "agrees-with-file": (f) =>
    f.kind === "repeat" ? `Số ${f.reported} đã in khớp` : `${recomputation(f)}, khớp với ${f.reported} đã in`,
  "agrees-with-revised-base": (f) => `${otherFigure(f, `${f.reference} đã điều chỉnh`)}: không phải lỗi tính`,
  "agrees-with-first-estimate": (f) => `${otherFigure(f, `${f.reference} công bố lần đầu`)}: không phải lỗi tính`,
  "agrees-with-revised-value": (f) => `${otherFigure(f, "số của kỳ này ở lần công bố khác,")}: không phải lỗi tính`,
  "agrees-with-changed-plan": (f) =>
    `${otherFigure(f, "kế hoạch khác của cùng năm,")}: kế hoạch đã đổi, không phải lỗi tính`,
  "agrees-with-levels": (f) => `${byOthers(f)}; ${f.reported} khớp`,
  "agrees-with-implied-base": (f) => `${byOthers(f)}; ${f.reported} khớp`,
  differs: (f) => `${byOthers(f) || recomputation(f)}, ${stated(f)}${unlikelyRevision(f)}`,
  "differs-in-last-place": (f) => `${recomputation(f, 1)}, ${stated(f)}: chỉ lệch ở chữ số cuối`,
  "differs-from-data": (f) => `${recomputation(f)} theo bộ số liệu, nhưng ${stated(f)}`,
  "differs-from-file": (f) =>
    f.kind === "repeat" ? `Báo cáo này ghi ${f.reported}${gap(f)}` : `${recomputation(f)}, nhưng ${stated(f)}`,
  "differs-from-neighbours": (f) =>
    `${impliedPlan(f)}, trong khi kỳ ngay trước và kỳ ngay sau đều tính trên kế hoạch ${f.data?.neighbours ?? "khác"}`,
  "direction-contradicted": (f) =>
    `Báo cáo ghi ${directed(f)}, nhưng ${inner(f)}${f.direction === "none" ? "" : `, tức là ${f.direction === "up" ? "giảm" : "tăng"}`}`,
  "parts-exceed-whole": (f) =>
    f.operands.length === 1
      ? `Riêng phần ${f.operands[0]} đã lớn hơn số chung ${f.reported}${gap(f)}`
      : `${recomputation(f)}, lớn hơn số chung ${f.reported}${gap(f)}`,
  "no-whole-number": noWholeNumber,
  "over-hundred-percent": (f) =>
    f.direction === "down"
      ? `Báo cáo ghi ${directed(f)}, nhưng số không thể âm thì giảm nhiều nhất 100%`
      : `Báo cáo ghi chiếm ${f.reported}, nhưng một phần nhiều nhất bằng 100% số chung`,
  "does-not-add-up": (f) => (f.sum ? notHeld(f.sum) : `Các phần cộng lại không ra ${f.reported}`),
  "breaks-rule": (f) => (f.sum ? notHeld(f.sum) : `Các số không thỏa mãn quy tắc áp dụng cho ${f.reported}`),
  "may-not-add-up": (f) =>
    f.sum ? mayNotAddUp(f.sum, chanceOf(f)) : `Các phần cộng lại có thể không ra ${f.reported}`,
  "slip-or-revision": (f) =>
    `${recomputation(f)}${known(f)}; ${impliedBase(f)}. ${eitherWrong(f)}, trừ khi số gốc đã được điều chỉnh${revision(f)}`,
  "implies-changed-plan": (f) => `${recomputation(f)}${known(f)}; ${impliedPlan(f)}: có thể kế hoạch đã đổi`,
  "implies-revised-base": (f) =>
    `${recomputation(f)}${known(f)}; ${impliedBase(f)}: có thể số gốc đã được điều chỉnh${revision(f)}`,
  "base-not-printed": baseNotPrinted,
  "value-not-in-data": (f) => `Không có số liệu của kỳ này để tính lại ${f.reported}`,
  "base-not-in-data": (f) =>
    `Không có ${f.reference}; ${(f.data?.run?.periods ?? 0) > 1 ? impliedPlan(f) : impliedBase(f)}`,
  "incomplete-base": (f) => `Số liệu để tính ${f.reference} chưa đủ; ${impliedBase(f)}`,
  "zero-base": (f) =>
    f.data
      ? `${f.reference} bằng 0 hoặc làm tròn về 0, nên ${f.reported} không kiểm được`
      : `Phép tính ${f.calculation ? `${f.calculation} ` : ""}chia cho 0, nên ${f.reported} không kiểm được`,
  "negative-base": (f) => `${f.reference} là số âm, nên ${f.reported} không kiểm được`,
  "duplicate-observation": (f) =>
    f.gap ? standsTwice(f.gap) : `Cùng một ô có hai số khác nhau, nên ${f.reported} không kiểm được`,
  "not-comparable": (f) => `${f.reported} không kiểm được: ${f.data?.why ?? "không tính lại được"}`,
  "beyond-precision": (f) =>
    `${recomputation(f)}; ${f.reported} khớp hay không tùy các chữ số vượt quá 2^53 (9 triệu tỷ), không giữ được khi đọc`,
  "link-in-doubt": (f) =>
    f.data
      ? `${recomputation(f)}, ${stated(f)}; hầu hết cột này không khớp, nên chưa chắc cột là phép so sánh này`
      : `Chưa chắc số ${f.reported} được tính từ các số bên cạnh${parenthesis(f)}, nên không kết luận`,
  "split-not-exhaustive": (f) =>
    `${recomputation(f)}; có thể các phần chưa được kể hết, nên không đối chiếu được với ${f.reported}`,
  "ambiguous-wording": (f) =>
    `Câu chữ quanh số ${f.reported} hiểu được theo nhiều cách${parenthesis(f)}, nên không kết luận`,
  "figure-missing": (f) => (f.gap ? figureMissing(f.gap) : `Thiếu một số nên ${f.reported} không kiểm được`),
};

/** The number under test: a data set prints nothing else. */
function printed({ reported, data }: ReasonFacts): string {
  return data ? reported : `số in ${reported}`;
}

/** What stands there instead of what is recomputed, and how far off it is. */
function stated(f: ReasonFacts): string {
  return f.data ? `nhưng in ${f.reported}` : `báo cáo ghi ${f.reported}${gap(f)}`;
}

/** `(23%)`: how probable it is that the number is wrong. */
function chanceOf({ confidence }: ReasonFacts): string {
  return confidence === undefined ? "" : ` (${format.probability(confidence)})`;
}

/** The recomputation and how probable it is that the number is wrong: nothing is contradicted yet. */
function doubted(f: ReasonFacts): string {
  const probability = chanceOf(f);
  const perhaps = isProbable(f.confidence ?? 1) ? "có lẽ" : "có thể";
  switch (f.reason) {
    case "may-not-add-up":
    case "slip-or-revision":
      return sentences[f.reason](f);
    case "no-whole-number":
    case "over-hundred-percent":
    case "parts-exceed-whole":
      return `${sentences[f.reason](f)}; ${perhaps} ${f.reported} sai${probability}`;
    case "differs-from-file":
      return `${sentences[f.reason](f)}; ${perhaps} một trong hai số sai, trừ khi số liệu đã được điều chỉnh${probability}`;
    default:
      return `${recomputation(f, f.reason === "differs-in-last-place" ? 1 : 0)}; số in ${directed(f)} ${perhaps} sai${probability}`;
  }
}

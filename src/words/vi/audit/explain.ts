import type { ReasonCode } from "../../../model/audit-reason.ts";
import {
  bareReference,
  differenceUnit,
  isProbable,
  shownRecomputation,
  stepText,
  tellingPlaces,
  typeset,
} from "../../facts.ts";
import type { DataSentence, ExplanationFacts, FileSentence, ImpliedWhat } from "../../shape/messages.ts";
import { numbers as format } from "../numbers.ts";

/** One sentence in Vietnamese for each reason. */
export function explain(facts: ExplanationFacts): string {
  const { calculation } = facts;
  const readable = calculation ? { ...facts, calculation: typeset(calculation) } : facts;
  return `${facts.verdict === "doubtful" ? doubted(readable) : sentences[facts.reason](readable)}.`;
}

/** What a data set says of a claim, in Vietnamese. */
export function byData({ indicatorName, areaName, period, file, explanation }: DataSentence): string {
  return `Theo ${file} (${[indicatorName, areaName, period].filter(Boolean).join(", ")}): ${explanation}`;
}

/** What another file says of a claim, in Vietnamese: where it prints what, and what follows. */
export function byFile({ file, place, printed, explanation }: FileSentence): string {
  return `Theo ${file} (${place}) ghi ${printed}: ${explanation}`;
}

/** What an implied value is of, in Vietnamese. */
export function impliedName(what: ImpliedWhat, reference: string): string {
  return bareReference(reference) || impliedNames[what];
}

const impliedNames: Readonly<Record<ImpliedWhat, string>> = {
  base: "số gốc để so sánh",
  plan: "kế hoạch",
  whole: "tổng số",
  part: "số thành phần",
  value: "số thực hiện",
};

const sentences: Readonly<Record<ReasonCode, (facts: ExplanationFacts) => string>> = {
  agrees: (f) => `${recomputation(f)}, khớp với số in ${f.reported}`,
  "agrees-truncated": (f) => `${recomputation(f, 1)}; số in ${f.reported} là số cắt bớt chứ không làm tròn`,
  "agrees-approximately": (f) => `${recomputation(f)}, phù hợp với cách nói ước lượng ${f.reported}`,
  "agrees-if-rounded": (f) => `${recomputation(f)}, khớp với số in ${f.reported} nếu các số hạng đã được làm tròn`,
  differs: (f) => `${recomputation(f)}, báo cáo ghi ${f.reported}${gap(f)}`,
  "differs-in-last-place": (f) => `${recomputation(f, 1)}, báo cáo ghi ${f.reported}${gap(f)}: chỉ lệch ở chữ số cuối`,
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
  "agrees-with-data": (f) => `${recomputation(f)} theo bộ số liệu, khớp với ${f.reported} đã in`,
  "differs-from-data": (f) => `${recomputation(f)} theo bộ số liệu, nhưng báo cáo ghi ${f.reported}${gap(f)}`,
  "agrees-with-file": (f) =>
    f.kind === "repeat" ? `Số ${f.reported} đã in khớp` : `${recomputation(f)}, khớp với ${f.reported} đã in`,
  "differs-from-file": (f) =>
    f.kind === "repeat"
      ? `Báo cáo này ghi ${f.reported}${gap(f)}`
      : `${recomputation(f)}, nhưng báo cáo ghi ${f.reported}${gap(f)}`,
  "base-not-printed": baseNotPrinted,
  "link-in-doubt": (f) =>
    `Chưa chắc số ${f.reported} được tính từ các số bên cạnh${parenthesis(f)}, nên không kết luận`,
  "split-not-exhaustive": (f) =>
    `${recomputation(f)}; có thể các phần chưa được kể hết, nên không đối chiếu được với ${f.reported}`,
  "zero-base": (f) =>
    `Phép tính ${f.calculation ? `${f.calculation} ` : ""}chia cho 0, nên ${f.reported} không kiểm được`,
  "ambiguous-wording": (f) =>
    `Câu chữ quanh số ${f.reported} hiểu được theo nhiều cách${parenthesis(f)}, nên không kết luận`,
};

/** The recomputation and how probable it is that the number is wrong: nothing is contradicted yet. */
function doubted(facts: ExplanationFacts): string {
  const probability = facts.confidence === undefined ? "" : ` (${format.probability(facts.confidence)})`;
  const perhaps = isProbable(facts.confidence ?? 1) ? "có lẽ" : "có thể";
  switch (facts.reason) {
    case "no-whole-number":
    case "over-hundred-percent":
    case "parts-exceed-whole":
      return `${sentences[facts.reason](facts)}; ${perhaps} ${facts.reported} sai${probability}`;
    case "differs-from-file":
      return `${sentences[facts.reason](facts)}; ${perhaps} một trong hai số sai, trừ khi số liệu đã được điều chỉnh${probability}`;
    default:
      return `${recomputation(facts, facts.reason === "differs-in-last-place" ? 1 : 0)}; số in ${directed(facts)} ${perhaps} sai${probability}`;
  }
}

/** `149/156 = 95,51%`, in the words of the kind, at the start of a sentence. */
function recomputation(facts: ExplanationFacts, morePlaces = 0): string {
  const found = value(facts, morePlaces);
  if (found === undefined)
    return facts.calculation ? `Phép tính ${facts.calculation}` : "Đã đối chiếu với các số liên quan";
  if (facts.kind === "count") return `Danh sách có ${found} mục`;
  if (facts.kind === "repeat") return `Chỗ khác in ${facts.operands[0] ?? found}`;
  if (facts.kind === "sum" && facts.calculation && facts.reason !== "agrees")
    return `Các phần ${facts.calculation} cộng lại là ${found}`;
  if (facts.calculation && facts.calculation === facts.operands[0] && facts.reason === "agrees")
    return `Báo cáo cũng in ${facts.calculation}`;
  return facts.calculation ? `${facts.calculation} = ${found}` : `Tính lại được ${found}`;
}

/** `Với 150 xã, không có số nguyên nào cho 67,4%: 101 cho 67,3%, 102 cho 68,0%`. */
function noWholeNumber(facts: ExplanationFacts): string {
  const [of = ""] = facts.operands;
  const nearest = (facts.neighbors ?? []).map(({ count, value }) => `${count} cho ${shown(value, facts)}`).join(", ");
  return `${of === "" ? "Không" : `Với ${of}, không`} có số nguyên nào cho ${directed(facts)}${nearest === "" ? "" : `: ${nearest}`}`;
}

function shown(value: string, facts: ExplanationFacts): string {
  return format.quantity(value, facts.unit, facts.places);
}

function inner(facts: ExplanationFacts): string {
  const found = value(facts, 0);
  if (found === undefined) return "phép tính lại cho chiều ngược lại";
  return facts.calculation ? `${facts.calculation} = ${found}` : `tính lại được ${found}`;
}

function parenthesis(facts: ExplanationFacts): string {
  const found = value(facts, 0);
  return found === undefined || !facts.calculation ? "" : ` (${facts.calculation} = ${found})`;
}

function value(facts: ExplanationFacts, morePlaces: number): string | undefined {
  const shown = shownRecomputation(facts, format, morePlaces);
  if (shown === undefined) return undefined;
  const step = stepText(facts, format);
  return `${step}${shown.from === undefined ? shown.exact : `${shown.exact} (từ ${shown.from} đến ${shown.to} do làm tròn)`}`;
}

function gap(facts: ExplanationFacts): string {
  if (facts.difference === undefined) return "";
  const size = facts.difference.replace(/^-/, "");
  return ` (chênh ${format.quantity(size, differenceUnit(facts, "điểm phần trăm"), tellingPlaces(facts))})`;
}

function directed(facts: ExplanationFacts): string {
  if (facts.direction === "none") return facts.reported;
  return `${facts.direction === "up" ? "tăng" : "giảm"} ${facts.reported}`;
}

function baseNotPrinted(facts: ExplanationFacts): string {
  const name = noun(impliedName(facts.implied?.what ?? "base", facts.reference));
  const { implied } = facts;
  if (!implied) return `Báo cáo không in ${name} nên không tính lại được ${directed(facts)}`;
  const range = format.range(implied.low, implied.high, implied.unit);
  const word = implied.low === implied.high ? "là" : "từ";
  const subject = [facts.operands[0], claimed(facts)].filter(Boolean).join(" ");
  return `Báo cáo không in ${name}; ${subject} suy ra số đó ${word} ${range}`;
}

/** `số cùng kỳ năm 2023`, and `tổng số` as it is; words of another language in quotation marks. */
function noun(name: string): string {
  if (/^[\u0020-\u007e]+$/.test(name)) return `số “${name}”`;
  return /^(?:số|tổng)/.test(name) ? name : `số ${name}`;
}

function claimed(facts: ExplanationFacts): string {
  switch (facts.kind) {
    case "plan":
      if (facts.direction !== "none")
        return `${facts.direction === "up" ? "vượt" : "hụt"} ${facts.reported} so với kế hoạch`;
      return `đạt ${facts.reported} kế hoạch`;
    case "share":
      return `chiếm ${facts.reported}`;
    case "ratio":
      return facts.direction === "none" ? `bằng ${facts.reported}` : directed(facts);
    case "multiple":
      if (!/\d/.test(facts.reported)) return facts.reported;
      return `${facts.direction === "none" ? "gấp" : facts.direction === "up" ? "tăng" : "giảm"} ${facts.reported} lần`;
    default:
      return directed(facts);
  }
}

import { bareReference, differenceUnit, shownRecomputation, stepText, tellingPlaces } from "../../facts.ts";
import type { ImpliedWhat, ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";

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

/** `149/156 = 95,51%`, in the words of the kind, at the start of a sentence. */
export function recomputation(facts: ReasonFacts, morePlaces = 0): string {
  const { data } = facts;
  if (data) return data.recomputed === "" ? "" : `tính lại ${data.recomputed}`;
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
export function noWholeNumber(facts: ReasonFacts): string {
  const [of = ""] = facts.operands;
  const nearest = (facts.neighbors ?? []).map(({ count, value }) => `${count} cho ${shown(value, facts)}`).join(", ");
  return `${of === "" ? "Không" : `Với ${of}, không`} có số nguyên nào cho ${directed(facts)}${nearest === "" ? "" : `: ${nearest}`}`;
}

function shown(value: string, facts: ReasonFacts): string {
  return format.quantity(value, facts.unit, facts.places);
}

/** The recomputation in the middle of a sentence. */
export function inner(facts: ReasonFacts): string {
  const found = value(facts, 0);
  if (found === undefined) return "phép tính lại cho chiều ngược lại";
  return facts.calculation ? `${facts.calculation} = ${found}` : `tính lại được ${found}`;
}

/** The recomputation in brackets, where there is a formula. */
export function parenthesis(facts: ReasonFacts): string {
  const found = value(facts, 0);
  return found === undefined || !facts.calculation ? "" : ` (${facts.calculation} = ${found})`;
}

function value(facts: ReasonFacts, morePlaces: number): string | undefined {
  const shown = shownRecomputation(facts, format, morePlaces);
  if (shown === undefined) return undefined;
  const step = stepText(facts, format);
  return `${step}${shown.from === undefined ? shown.exact : `${shown.exact} (từ ${shown.from} đến ${shown.to} do làm tròn)`}`;
}

/** How far off the number is, in brackets. */
export function gap(facts: ReasonFacts): string {
  if (facts.difference === undefined) return "";
  const size = facts.difference.replace(/^-/, "");
  return ` (chênh ${format.quantity(size, differenceUnit(facts, "điểm phần trăm"), tellingPlaces(facts))})`;
}

/** The number with the word of its direction. */
export function directed(facts: ReasonFacts): string {
  if (facts.direction === "none") return facts.reported;
  return `${facts.direction === "up" ? "tăng" : "giảm"} ${facts.reported}`;
}

/** What a report implies of a value that it does not print. */
export function baseNotPrinted(facts: ReasonFacts): string {
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

function claimed(facts: ReasonFacts): string {
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

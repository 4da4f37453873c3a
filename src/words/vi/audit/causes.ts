import { type AuditCause, isKeySlip } from "../../../model/audit-cause.ts";
import { type CauseSentence, causeSentence } from "../../cause-sentence.ts";
import type { CauseFacts } from "../../shape/cause-facts.ts";
import { numbers as format } from "../numbers.ts";
import { slip } from "./slips.ts";

const count = (value: number) => format.number(String(value));

/** What may have gone wrong, in Vietnamese: with a number of a text, a printed comparison, a column of them, a figure of a sum. */
export function cause(code: AuditCause, facts: CauseFacts): string {
  const told = causeSentence(facts, format);
  if (told.shared) return ofColumn(code, told.instead, told.shared);
  if (told.sum) return inSum(code, told, told.sum);
  if (told.where && isKeySlip(code))
    return slip(code, `${told.where === "value" ? "giá trị" : "số gốc"} ${told.printed}`, told.correct);
  return sentences[code](told);
}

/** The one table of causes. */
const sentences: Readonly<Record<AuditCause, (facts: CauseSentence) => string>> = {
  "digit-changed": ({ printed, correct }) => slip("digit-changed", printed, correct),
  "digit-transposed": ({ printed, correct }) => slip("digit-transposed", printed, correct),
  "digit-missing": ({ printed, correct }) => slip("digit-missing", printed, correct),
  "digit-added": ({ printed, correct, isAtEnd }) =>
    isAtEnd
      ? `Chữ số cuối của ${printed} có thể là dấu chú thích; ${correct} thì khớp.`
      : slip("digit-added", printed, correct),
  "unit-scale": ({ printed, correct, isAmount }) =>
    isAmount
      ? `Có thể ${printed} sai đơn vị nghìn, triệu hoặc tỷ; ${correct} thì khớp.`
      : slip("unit-scale", printed, correct),
  direction: ({ printed, correct, direction, isCell }) => {
    if (isCell) return `Có thể ghi ngược chiều tăng, giảm; ${correct} thì khớp.`;
    if (direction === "none") return `Có thể ${printed} sai dấu.`;
    return `Có thể ghi ngược chiều: ${direction === "up" ? "giảm" : "tăng"} ${printed} thì khớp.`;
  },
  "percent-or-points": ({ printed, correct }) =>
    `${printed} là mức tăng, giảm tính theo phần trăm, có thể bị ghi thành điểm phần trăm; tính theo điểm phần trăm là ${correct}.`,
  "percent-of-as-change": ({ correct }) =>
    `Có thể in tỷ lệ so với gốc (100 là bằng nhau) thay cho mức tăng; mức tăng là ${correct}.`,
  "change-as-percent-of": ({ correct }) =>
    `Có thể in mức tăng thay cho tỷ lệ so với gốc (100 là bằng nhau); tỷ lệ là ${correct}.`,
  "points-as-percent": ({ correct }) =>
    `Có thể in điểm phần trăm thay cho phần trăm; tính theo phần trăm là ${correct}.`,
  "percent-as-points": ({ correct }) => `Có thể in phần trăm thay cho điểm phần trăm; tính theo điểm là ${correct}.`,
  "wrong-base": ({ printed, correct, used, right, instead, isCell }) =>
    isCell
      ? `Có thể tính trên ${instead}; tính đúng gốc thì được ${correct}.`
      : `Có thể mức tăng, giảm được chia cho ${used} thay vì chia cho gốc ${right} nên ra ${printed} như đã in; chia cho ${right} thì được ${correct}.`,
  "neighbouring-row": ({ correct }) => `Có thể lấy nhầm số của dòng bên cạnh; dòng này là ${correct}.`,
  truncated: ({ printed, correct, isCell }) =>
    isCell
      ? `Có thể cắt bớt thay vì làm tròn; làm tròn thì được ${correct}.`
      : `Số ${printed} bị cắt bớt thay vì làm tròn; làm tròn thì được ${correct}.`,
  "rounded-twice": ({ printed, correct, isCell }) =>
    isCell
      ? `Có thể đã làm tròn hai lần; làm tròn một lần thì được ${correct}.`
      : `Số ${printed} có thể đã làm tròn hai lần, lần đầu thêm một chữ số thập phân; làm tròn một lần thì được ${correct}.`,
  "omitted-part": ({ printed, correct, recomputed }) =>
    `Có thể liệt kê thiếu một phần bằng ${correct}: các phần cộng lại là ${recomputed}, trong khi tổng đã in là ${printed}.`,
  "part-or-total": ({ printed, correct, used }) =>
    `Tổng ${printed} không gồm phần ${used}; cộng cả phần này thì được ${correct}.`,
  misread: ({ printed, correct }) =>
    `Có thể bản quét bị đọc nhầm ở ${printed}; ${correct} thì khớp: hãy xem lại trang.`,
  "wrong-figure": ({ correct }) => `${correct} thì khớp.`,
  "columns-swapped": ({ correct }) => `Có thể đảo hai cột giá trị; theo số đang in thì được ${correct}.`,
  "wrong-period": ({ correct }) => `Có thể là của kỳ khác; của kỳ này là ${correct}.`,
  "stale-column": stale,
  "stale-row": stale,
  "figures-swapped": ({ correct }) => `Có thể đổi chỗ với một số khác; ${correct} thì khớp.`,
};

function stale({ correct }: CauseSentence): string {
  return `Giá trị có thể là của kỳ khác; với số đang có thì được ${correct}.`;
}

/** One cause of many disagreements of a column. */
function ofColumn(
  code: AuditCause,
  instead: string,
  { rows, of }: { readonly rows: number; readonly of: number },
): string {
  const which = `${count(rows)} trong ${count(of)} phép so sánh không khớp của cột`;
  switch (code) {
    case "columns-swapped":
      return `Có thể đảo hai cột giá trị: ${which} khớp khi lấy số gốc chia cho giá trị.`;
    case "wrong-period":
      return `Cột có thể là của ${instead}: ${which} khớp với số liệu kỳ ấy.`;
    case "stale-column":
      return instead === ""
        ? `Cột giá trị có thể còn để số của năm trước: ở ${which}, giá trị bằng đúng số gốc.`
        : `Cột giá trị có thể đặt nhầm chỗ: ${which} khớp với giá trị của ${instead}.`;
    case "stale-row":
      return `Dòng có thể còn để số của năm trước: ở cả ${count(rows)} phép so sánh không khớp của dòng, giá trị bằng đúng số gốc.`;
    case "neighbouring-row":
      return `Cột có thể lệch một dòng: ${which} khớp với dòng bên cạnh.`;
    default:
      return `Cột có thể lấy ${instead} làm gốc: ${which} khớp với số gốc ấy.`;
  }
}

/** A figure that would make a sum add up. */
function inSum(
  code: AuditCause,
  { printed, correct }: CauseSentence,
  { name, place, other }: NonNullable<CauseSentence["sum"]>,
): string {
  const which = place === "" ? name : `${name} (${place})`;
  if (isKeySlip(code))
    return `${which}: ${slip(code, printed, correct).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`;
  if (code === "figures-swapped") return `${which}: có thể ${printed} đổi chỗ với ${other}; ${correct} thì khớp.`;
  return `${which}: ${correct} thay cho ${printed} thì khớp.`;
}

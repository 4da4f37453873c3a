import { isKeySlip } from "../../../../model/audit-cause.ts";
import type { DataAuditWords } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";
import { slip } from "../slips.ts";

const count = (value: number) => format.number(String(value));

/** What may have gone wrong with a printed comparison. */
export const cause: DataAuditWords["cause"] = (code, printed, correction, instead) => {
  switch (code) {
    case "direction":
      return `Có thể ghi ngược chiều tăng, giảm; ${correction} thì khớp.`;
    case "percent-of-as-change":
      return `Có thể in tỷ lệ so với gốc (100 là bằng nhau) thay cho mức tăng; mức tăng là ${correction}.`;
    case "change-as-percent-of":
      return `Có thể in mức tăng thay cho tỷ lệ so với gốc (100 là bằng nhau); tỷ lệ là ${correction}.`;
    case "points-as-percent":
      return `Có thể in điểm phần trăm thay cho phần trăm; tính theo phần trăm là ${correction}.`;
    case "percent-as-points":
      return `Có thể in phần trăm thay cho điểm phần trăm; tính theo điểm là ${correction}.`;
    case "wrong-base":
      return `Có thể tính trên ${instead}; tính đúng gốc thì được ${correction}.`;
    case "neighbouring-row":
      return `Có thể lấy nhầm số của dòng bên cạnh; dòng này là ${correction}.`;
    case "truncated":
      return `Có thể cắt bớt thay vì làm tròn; làm tròn thì được ${correction}.`;
    case "columns-swapped":
      return `Có thể đảo hai cột giá trị; theo số đang in thì được ${correction}.`;
    case "wrong-period":
      return `Có thể là của kỳ khác; của kỳ này là ${correction}.`;
    case "stale-column":
    case "stale-row":
      return `Giá trị có thể là của kỳ khác; với số đang có thì được ${correction}.`;
    case "figures-swapped":
      return `Có thể đổi chỗ với một số khác; ${correction} thì khớp.`;
    case "wrong-figure":
      return `${correction} thì khớp.`;
    default:
      return slip(code, printed, correction);
  }
};

/** The same of a slip in the value of the comparison, or in its base. */
export const causeInFigure: DataAuditWords["causeInFigure"] = (code, where, printed, correction) =>
  slip(code, `${where === "value" ? "giá trị" : "số gốc"} ${printed}`, correction);

/** One cause of many disagreements of a column. */
export const sharedCause: DataAuditWords["sharedCause"] = (code, instead, rows, of) => {
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
};

/** A figure that would make a sum add up. */
export const causeInSum: DataAuditWords["causeInSum"] = (code, name, place, printed, correction, other) => {
  const which = place === "" ? name : `${name} (${place})`;
  if (isKeySlip(code))
    return `${which}: ${slip(code, printed, correction).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`;
  if (code === "figures-swapped") return `${which}: có thể ${printed} đổi chỗ với ${other}; ${correction} thì khớp.`;
  return `${which}: ${correction} thay cho ${printed} thì khớp.`;
};

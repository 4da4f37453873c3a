import type { DataAuditWords } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";

const count = (value: number) => format.number(String(value));
const bounds = { least: "ít nhất ", most: "nhiều nhất " } as const;

/** A sum or a rule that does not hold. */
export const sum: DataAuditWords["sum"] = ({
  total,
  sum,
  off,
  parts,
  count: parts_,
  held,
  of,
  more,
  rule: broken,
  hasTotal,
  kind,
}) => {
  const others = more === 0 ? "" : ` Sửa một số thì ${count(more)} phép kiểm khác cũng khớp.`;
  if (broken) {
    const rule = `Theo quy tắc ${broken.id} (${broken.text})`;
    return hasTotal
      ? `${rule} thì được ${broken.bound ? bounds[broken.bound] : ""}${sum}, nhưng in ${total} (lệch ${off}).${others}`
      : `${rule} thì hai vế phải khớp, nhưng lệch ${off}.${others}`;
  }
  const inOthers = `Ở ${count(held)} trong ${count(of)} cột hoặc kỳ thì đủ.`;
  if (kind === "shares") return `${count(parts_)} tỷ trọng cộng lại không đủ 100 (lệch ${off}). ${inOthers}${others}`;
  if (kind === "weighted")
    return `Theo quyền số đã in, bình quân là ${sum}, nhưng in ${total} (lệch ${off}). Ở ${count(held)} trong ${count(of)} cột hoặc kỳ, bình quân khớp.${others}`;
  const added = parts === "" ? `Cộng ${count(parts_)} phần được ${sum}` : `${parts} = ${sum}`;
  const rule =
    of > 1
      ? ` Ở ${count(held)} trong ${count(of)} cột hoặc kỳ, tổng này cộng đúng.`
      : " Không có cột hoặc kỳ nào khác cho biết đây có phải là tổng của chúng; một lỗi gõ phím là đủ giải thích chênh lệch.";
  return `${added}, nhưng in ${total} (lệch ${off}).${rule}${others}`;
};

/** A figure that sums or rules need, and is missing. */
export const figureMissing: DataAuditWords["figureMissing"] = (checks, implied) => {
  const which = `Thiếu số này nên ${count(checks)} tổng và quy tắc không kiểm được`;
  return implied === "" ? `${which}.` : `${which}; theo đó số này phải là ${implied}.`;
};

/** A figure that stands there with several values. */
export const standsTwice: DataAuditWords["standsTwice"] = (values, checks) => {
  const each = values.map(({ value, line, agreeing }) => {
    const where = line > 0 ? ` (dòng ${line})` : "";
    return `${value}${where} khớp với ${count(agreeing)} trong ${count(checks)} tổng và quy tắc`;
  });
  return `Ô này có ${count(values.length)} số khác nhau: ${each.join("; ")}.`;
};

/** How many such figures there are. */
export const gaps: DataAuditWords["gaps"] = (found) =>
  `${count(found)} số bị thiếu hoặc lặp lại, dù các tổng và quy tắc cần đến`;

/** How many sums and rules hold. */
export const sums: DataAuditWords["sums"] = ({ checked, ofRules, wrong }) => {
  if (ofRules === 0)
    return wrong === 0
      ? `${count(checked)} tổng cộng đúng`
      : `${count(wrong)} trong ${count(checked)} tổng cộng không khớp`;
  const what = ofRules === checked ? "lần kiểm quy tắc" : "tổng và lần kiểm quy tắc";
  return wrong === 0
    ? `${count(checked)} ${what} đều khớp`
    : `${count(wrong)} trong ${count(checked)} ${what} không khớp`;
};

/** How many figures are no totals of their parts. */
export const notTotals: DataAuditWords["notTotals"] = (found) =>
  `${count(found)} số có các phần nhưng không bằng tổng các phần ở hầu hết các cột, nên không coi là tổng`;

import type { DataAuditWords } from "../../shape/data-audit.ts";
import { numbers as format } from "../numbers.ts";
import { headline } from "./headline.ts";

const count = (value: number) => format.number(String(value));

/** How many such figures there are. */
const gaps: DataAuditWords["gaps"] = (found) =>
  `${count(found)} số bị thiếu hoặc lặp lại, dù các tổng và quy tắc cần đến`;

/** How many sums and rules hold. */
const sums: DataAuditWords["sums"] = ({ checked, ofRules, wrong }) => {
  if (ofRules === 0)
    return wrong === 0
      ? `${count(checked)} tổng cộng đúng`
      : `${count(wrong)} trong ${count(checked)} tổng cộng không khớp`;
  const what = ofRules === checked ? "lần kiểm quy tắc" : "tổng và lần kiểm quy tắc";
  return wrong === 0
    ? `${count(checked)} ${what} đều khớp`
    : `${count(wrong)} trong ${count(checked)} ${what} không khớp`;
};

/** How many sums may be wrong. */
const doubtfulSums: DataAuditWords["doubtfulSums"] = (found) => `${count(found)} tổng nghi sai`;

/** How many figures are no totals of their parts. */
const notTotals: DataAuditWords["notTotals"] = (found) =>
  `${count(found)} số có các phần nhưng không bằng tổng các phần ở hầu hết các cột, nên không coi là tổng`;

/** The words that only the audit of a data set has, in Vietnamese. */
export const dataAudit: DataAuditWords = {
  title: "Kiểm tra các so sánh đã in",
  gaps,
  sums,
  notTotals,
  doubtfulSums,
  headline: (counts) => {
    const { checked, doubtful } = counts.sums;
    const added = [checked === 0 ? "" : sums(counts.sums), doubtful === 0 ? "" : doubtfulSums(doubtful)]
      .filter(Boolean)
      .join("; ");
    if (counts.findings === 0) return added === "" ? "Dữ liệu không in phép so sánh nào." : `${added}.`;
    const said = headline(counts, "phép so sánh");
    return added === "" ? said : `${said.replace(/\.$/, "")}; ${added}.`;
  },
  basesElsewhere: "có thể nằm trong tệp năm trước: recount audit TỆP --previous TỆP-NĂM-TRƯỚC",
  impliedPlan: (name, plan, from, to, periods) =>
    `${name}: kế hoạch suy ra là ${plan} từ ${from} đến ${to} (${count(periods)} kỳ)`,
  sections: {
    inconsistent: "Không khớp",
    explained: "Số gốc được điều chỉnh, kế hoạch đã đổi",
    unverifiable: "Chưa kiểm được",
    consistent: "Khớp",
    implied: "Kế hoạch suy ra được",
    groups: "Theo nguồn",
  },
  columns: {
    place: "Vị trí",
    what: "Chỉ tiêu",
    period: "Kỳ",
    comparison: "So sánh",
    reported: "Đã in",
    recomputed: "Tính lại",
    reason: "Kết quả",
    count: "Số lượng",
    source: "Nguồn",
    explanation: "Giải thích",
  },
  forExample: "ví dụ",
  nothingReported:
    "Không có gì để kiểm: các so sánh đã in được đọc từ reported.csv, hoặc từ các cột như “so với cùng kỳ (%)”. Muốn tính so sánh thì dùng recount compare.",
};

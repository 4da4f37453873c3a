import { isProbable } from "../../../facts.ts";
import type { DataAuditWords, DataFacts } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";

const count = (value: number) => format.number(String(value));
const published = (vintage: string) => (vintage === "" ? "" : ` (công bố ${vintage})`);
const recomputed = (f: DataFacts) => (f.recomputed === "" ? "" : `Tính lại ${f.recomputed}`);

function otherFigure(f: DataFacts, name: string): string {
  const { value = "", vintage = "", derived = false } = f.other ?? {};
  return `${recomputed(f)}; ${f.reported} khớp với ${name} ${value}${derived ? ", suy ra từ các số công bố sau" : ""}${published(vintage)}`;
}

function impliedPlan(f: DataFacts): string {
  const run =
    f.run && f.run.periods > 1
      ? `; ${count(f.run.periods)} kỳ liền nhau, từ ${f.run.from} đến ${f.run.to}, đều tính trên kế hoạch ấy`
      : "";
  return f.implied === undefined ? "" : `${f.reported} là tính trên kế hoạch ${f.implied}${run}`;
}

function impliedBase(f: DataFacts): string {
  return f.implied === undefined
    ? `${f.reported} không cho biết ${f.reference}`
    : `${f.reported} là tính trên ${f.reference} ${f.implied}${f.exact ? ", đúng đến chữ số cuối" : ""}`;
}

function habit({ revision: r }: DataFacts): string {
  if (r === undefined) return "";
  const rest = r.usual === "" ? "" : `, một nửa số lần điều chỉnh dưới ${r.usual}`;
  return `${count(r.agreeing)} trong ${count(r.of)} phép so sánh của cột khớp với số gốc đã công bố${rest}`;
}

function revision(f: DataFacts): string {
  return f.revision === undefined ? "" : ` (${f.revision.change}; ${habit(f)})`;
}

/** `Có thể số này hoặc số liệu của kỳ sai (23%)`. */
function doubted({ doubt = 0, reported }: DataFacts): string {
  return `${isProbable(doubt) ? "Có lẽ" : "Có thể"} ${reported} hoặc số liệu của kỳ này sai (${format.probability(doubt)})`;
}

function unlikelyRevision(f: DataFacts): string {
  if (f.revision === undefined) return "";
  // Where they all fail by this one, how many agree says nothing.
  if (f.indirect && f.revision.agreeing * 2 < f.revision.of) return "";
  if (f.indirect)
    return `; ${count(f.revision.agreeing)} trong ${count(f.revision.of)} số của cột khớp với các số như vậy`;
  return `. Ít có khả năng số gốc ${f.base?.value ?? ""} được điều chỉnh ${f.revision.change}: ${habit(f)}`;
}

/** `3 số so sánh khác` và kết quả suy ra từ đó. */
function byOthers({ indirect, reason, reference, base: stated }: DataFacts): string {
  if (indirect === undefined) return "";
  const { from, result, base, prints } = indirect;
  const others = `${count(prints)} số so sánh khác`;
  switch (from) {
    case "levels":
      return `theo ${others} của cùng chỉ số thì bằng ${result}`;
    case "averages":
      return `theo ${others} của từng kỳ trong khoảng bình quân thì bằng ${result}`;
    case "digits":
      return `${reference} suy ra được là ${base}, đúng đến chữ số cuối`;
    case "parts":
      return `theo ${others} của cùng tổng thì ${reference} là ${base}, nên bằng ${result}`;
    case "periods":
      return `theo ${others} của các kỳ khác thì ${reference} là ${base}, nên bằng ${result}`;
    case "same-base":
      return `theo ${others} có cùng gốc thì ${reference} là ${base}${stated && reason !== "differs" ? ` chứ không còn là ${stated.value}${published(stated.vintage)}` : ""}, nên bằng ${result}`;
  }
}

/** One sentence in Vietnamese for each reason. */
export const explain: DataAuditWords["explain"] = (facts) =>
  sentences(facts).replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const sentences: DataAuditWords["explain"] = (f) => {
  switch (f.reason) {
    case "agrees":
      return `${recomputed(f)}, khớp với ${f.reported}.`;
    case "agrees-truncated":
      return `${recomputed(f)}; ${f.reported} là số cắt bớt chứ không làm tròn.`;
    case "agrees-within-last-place":
      return `${recomputed(f)}; ${f.reported} chỉ lệch trong phạm vi một đơn vị ở chữ số cuối, như khi số làm tròn được chỉnh cho khớp tổng.`;
    case "agrees-with-revised-base":
      return `${otherFigure(f, `${f.reference} đã điều chỉnh`)}: không phải lỗi tính.`;
    case "agrees-with-first-estimate":
      return `${otherFigure(f, `${f.reference} công bố lần đầu`)}: không phải lỗi tính.`;
    case "agrees-with-revised-value":
      return `${otherFigure(f, "số của kỳ này ở lần công bố khác,")}: không phải lỗi tính.`;
    case "agrees-with-changed-plan":
      return `${otherFigure(f, "kế hoạch khác của cùng năm,")}: kế hoạch đã đổi, không phải lỗi tính.`;
    case "agrees-with-levels":
    case "agrees-with-implied-base":
      return `${byOthers(f)}; ${f.reported} khớp.`;
    case "differs":
      return `${byOthers(f) || recomputed(f)}, nhưng in ${f.reported}${unlikelyRevision(f)}.`;
    case "differs-in-last-place":
      return `${recomputed(f)}, nhưng in ${f.reported}: chỉ lệch ở chữ số cuối.`;
    case "differs-from-neighbours":
      return `${impliedPlan(f)}, trong khi kỳ ngay trước và kỳ ngay sau đều tính trên kế hoạch ${f.neighbours ?? "khác"}.`;
    case "does-not-add-up":
      return `Các phần cộng lại không ra ${f.reported}.`;
    case "breaks-rule":
      return `Các số không thỏa mãn quy tắc áp dụng cho ${f.reported}.`;
    case "implies-changed-plan":
      return `${recomputed(f)}${planKnown(f)}; ${impliedPlan(f)}: có thể kế hoạch đã đổi.`;
    case "slip-or-revision":
      return `${recomputed(f)}${planKnown(f)}; ${impliedBase(f)}. ${doubted(f)}, trừ khi số gốc đã được điều chỉnh${revision(f)}.`;
    case "implies-revised-base":
      return `${recomputed(f)}${planKnown(f)}; ${impliedBase(f)}: có thể số gốc đã được điều chỉnh${revision(f)}.`;
    case "value-not-in-data":
      return `Không có số liệu của kỳ này để tính lại ${f.reported}.`;
    case "base-not-in-data":
      return `Không có ${f.reference}; ${f.run && f.run.periods > 1 ? impliedPlan(f) : impliedBase(f)}.`;
    case "incomplete-base":
      return `Số liệu để tính ${f.reference} chưa đủ; ${impliedBase(f)}.`;
    case "zero-base":
      return `${f.reference} bằng 0 hoặc làm tròn về 0, nên ${f.reported} không kiểm được.`;
    case "negative-base":
      return `${f.reference} là số âm, nên ${f.reported} không kiểm được.`;
    case "duplicate-observation":
      return `Cùng một ô có hai số khác nhau, nên ${f.reported} không kiểm được.`;
    case "not-comparable":
      return `${f.reported} không kiểm được: ${f.why ?? "không tính lại được"}.`;
    case "beyond-precision":
      return `${recomputed(f)}; ${f.reported} khớp hay không tùy các chữ số vượt quá 2^53 (9 triệu tỷ), không giữ được khi đọc.`;
    case "link-in-doubt":
      return `${recomputed(f)}, nhưng in ${f.reported}; hầu hết cột này không khớp, nên chưa chắc cột là phép so sánh này.`;
    case "figure-missing":
      return `Thiếu một số nên ${f.reported} không kiểm được.`;
  }
};

function planKnown({ base }: DataFacts): string {
  return base === undefined ? "" : ` với ${base.value}${published(base.vintage)}`;
}

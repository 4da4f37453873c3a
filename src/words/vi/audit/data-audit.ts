import type { DataCauseCode } from "../../../model/audit-cause.ts";
import type { DataAuditWords, DataFacts } from "../../shape/data-audit.ts";
import { numbers as format } from "../numbers.ts";

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
  return `${doubt < probable ? "Có thể" : "Có lẽ"} ${reported} hoặc số liệu của kỳ này sai (${format.probability(doubt)})`;
}

/** From this probability on a number is probably wrong. */
const probable = 0.5;

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

const noSums = { checked: 0, ofRules: 0, wrong: 0 };

/** The words of the audit of a data set in Vietnamese. */
const bounds = { least: "ít nhất ", most: "nhiều nhất " } as const;

export const dataAudit: DataAuditWords = {
  title: "Kiểm tra các so sánh đã in",
  explain: (facts) => sentences(facts).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  cause: (code, correction, instead) => {
    switch (code) {
      case "digit-changed":
        return `Có thể gõ sai một chữ số; ${correction} thì khớp.`;
      case "digit-transposed":
        return `Có thể đảo hai chữ số; ${correction} thì khớp.`;
      case "digit-missing":
        return `Có thể gõ thiếu một chữ số; ${correction} thì khớp.`;
      case "digit-added":
        return `Có thể gõ thừa một chữ số; ${correction} thì khớp.`;
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
      case "unit-scale":
        return `Có thể đặt sai dấu phẩy thập phân; ${correction} thì khớp.`;
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
    }
  },
  causeInValue: (code, printed, correction) => slipInFigure(code, "giá trị", printed, correction),
  causeInBase: (code, printed, correction) => slipInFigure(code, "số gốc", printed, correction),
  sharedCause: (code, instead, rows, of) => {
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
  },
  basesElsewhere: "có thể nằm trong tệp năm trước: recount audit TỆP --previous TỆP-NĂM-TRƯỚC",
  sum: ({ total, sum, off, parts, count: parts_, held, of, more, rule: broken, hasTotal, kind }) => {
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
  },
  causeInSum: (code, name, place, printed, correction, other) => {
    const which = `${name}${place === "" ? "" : ` (${place})`}: ${printed} → ${correction}`;
    switch (code) {
      case "digit-transposed":
        return `${which}. Có thể đảo hai chữ số.`;
      case "digit-missing":
        return `${which}. Có thể gõ thiếu một chữ số.`;
      case "digit-added":
        return `${which}. Có thể gõ thừa một chữ số.`;
      case "digit-changed":
        return `${which}. Có thể gõ sai một chữ số.`;
      case "unit-scale":
        return `${which}. Có thể đặt sai dấu phẩy thập phân.`;
      case "direction":
        return `${which}. Có thể sai dấu.`;
      case "figures-swapped":
        return `${which}. Có thể đổi chỗ với ${other}.`;
      default:
        return `${which} thì khớp.`;
    }
  },
  figureMissing: (checks, implied) => {
    const which = `Thiếu số này nên ${count(checks)} tổng và quy tắc không kiểm được`;
    return implied === "" ? `${which}.` : `${which}; theo đó số này phải là ${implied}.`;
  },
  standsTwice: (values, checks) => {
    const each = values.map(({ value, line, agreeing }) => {
      const where = line > 0 ? ` (dòng ${line})` : "";
      return `${value}${where} khớp với ${count(agreeing)} trong ${count(checks)} tổng và quy tắc`;
    });
    return `Ô này có ${count(values.length)} số khác nhau: ${each.join("; ")}.`;
  },
  gaps: (found) => `${count(found)} số bị thiếu hoặc lặp lại, dù các tổng và quy tắc cần đến`,
  sums: ({ checked, ofRules, wrong }) => {
    if (ofRules === 0)
      return wrong === 0
        ? `${count(checked)} tổng cộng đúng`
        : `${count(wrong)} trong ${count(checked)} tổng cộng không khớp`;
    const what = ofRules === checked ? "lần kiểm quy tắc" : "tổng và lần kiểm quy tắc";
    return wrong === 0
      ? `${count(checked)} ${what} đều khớp`
      : `${count(wrong)} trong ${count(checked)} ${what} không khớp`;
  },
  notTotals: (found) =>
    `${count(found)} số có các phần nhưng không bằng tổng các phần ở hầu hết các cột, nên không coi là tổng`,
  headline: ({ findings, consistent, inconsistent, doubtful, unverifiable, sums }) => {
    const added = sums.checked === 0 ? "" : dataAudit.sums(sums);
    if (findings === 0) return added === "" ? "Dữ liệu không in phép so sánh nào." : `${added}.`;
    if (added !== "")
      return `${dataAudit.headline({ findings, consistent, inconsistent, doubtful, unverifiable, sums: noSums }).replace(/\.$/, "")}; ${added}.`;
    const unchecked = unverifiable === 0 ? "" : `; ${count(unverifiable)} phép chưa kiểm được`;
    const rest = (doubtful === 0 ? "" : `; ${count(doubtful)} phép nghi sai`) + unchecked;
    const checked = count(consistent + inconsistent);
    if (unverifiable === findings) return `Chưa kiểm được phép nào trong ${count(findings)} phép so sánh đã in.`;
    if (inconsistent === 0 && doubtful > 0) return `${checked} phép so sánh khớp${rest}.`;
    if (inconsistent === 0) return `Cả ${checked} phép so sánh kiểm được đều khớp${rest}.`;
    return `${count(inconsistent)} chỗ không khớp trong ${checked} phép so sánh kiểm được${rest}.`;
  },
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
  more: (rest) => `… và ${rest} mục nữa (thêm --verbose để xem hết)`,
  nothingReported:
    "Không có gì để kiểm: các so sánh đã in được đọc từ reported.csv, hoặc từ các cột như “so với cùng kỳ (%)”. Muốn tính so sánh thì dùng recount compare.",
};

/** A slip of the keys in one of the two figures of a comparison. */
function slipInFigure(code: DataCauseCode, what: string, printed: string, correction: string): string {
  switch (code) {
    case "digit-transposed":
      return `Có thể đảo hai chữ số của ${what} ${printed}; ${correction} thì khớp.`;
    case "digit-missing":
      return `Có thể gõ thiếu một chữ số của ${what} ${printed}; ${correction} thì khớp.`;
    case "digit-added":
      return `Có thể gõ thừa một chữ số của ${what} ${printed}; ${correction} thì khớp.`;
    case "unit-scale":
      return `Có thể sai hàng đơn vị của ${what} ${printed}; ${correction} thì khớp.`;
    default:
      return `Có thể gõ sai một chữ số của ${what} ${printed}; ${correction} thì khớp.`;
  }
}

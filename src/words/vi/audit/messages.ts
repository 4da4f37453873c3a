import type { CauseCode } from "../../../model/audit-cause.ts";
import { type CauseSentence, causeSentence } from "../../cause-sentence.ts";
import { bareReference, referenceKey, typeset } from "../../facts.ts";
import type { Messages } from "../../shape/messages.ts";
import { numbers as format } from "../numbers.ts";
import { byData, byFile, explain, impliedName } from "./explain.ts";
import { labels } from "./labels.ts";
import { slip } from "./slips.ts";

const causeSentences: Readonly<Record<CauseCode, (facts: CauseSentence) => string>> = {
  "digit-changed": ({ printed, correct }) => slip("digit-changed", printed, correct),
  "digit-transposed": ({ printed, correct }) => slip("digit-transposed", printed, correct),
  "digit-missing": ({ printed, correct }) => slip("digit-missing", printed, correct),
  "digit-added": ({ printed, correct, isAtEnd }) =>
    isAtEnd
      ? `Chữ số cuối của ${printed} có thể là dấu chú thích; ${correct} thì khớp.`
      : slip("digit-added", printed, correct),
  "wrong-base": ({ printed, correct, used, right }) =>
    `Có thể mức tăng, giảm được chia cho ${used} thay vì chia cho gốc ${right} nên ra ${printed} như đã in; chia cho ${right} thì được ${correct}.`,
  "percent-or-points": ({ printed, correct }) =>
    `${printed} là mức tăng, giảm tính theo phần trăm, có thể bị ghi thành điểm phần trăm; tính theo điểm phần trăm là ${correct}.`,
  "unit-scale": ({ printed, correct, isAmount }) =>
    isAmount
      ? `Có thể ${printed} sai đơn vị nghìn, triệu hoặc tỷ; ${correct} thì khớp.`
      : slip("unit-scale", printed, correct),
  direction: ({ printed, direction }) =>
    direction === "none"
      ? `Có thể ${printed} sai dấu.`
      : `Có thể ghi ngược chiều: ${direction === "up" ? "giảm" : "tăng"} ${printed} thì khớp.`,
  truncated: ({ printed, correct }) => `Số ${printed} bị cắt bớt thay vì làm tròn; làm tròn thì được ${correct}.`,
  "omitted-part": ({ printed, correct, sum }) =>
    `Có thể liệt kê thiếu một phần bằng ${correct}: các phần cộng lại là ${sum}, trong khi tổng đã in là ${printed}.`,
  misread: ({ printed, correct }) =>
    `Có thể bản quét bị đọc nhầm ở ${printed}; ${correct} thì khớp: hãy xem lại trang.`,
  "part-or-total": ({ printed, correct, used }) =>
    `Tổng ${printed} không gồm phần ${used}; cộng cả phần này thì được ${correct}.`,
};

/** Everything that recount says in Vietnamese. */
export const messages: Messages = {
  lang: "vi",
  explain,
  byData,
  byFile,
  calculation: typeset,
  impliedName,
  reference: bareReference,
  referenceKey,
  cause: (code, facts) => causeSentences[code](causeSentence(facts, format)),
  ...format,
  powers: { [-2]: "%", 3: "nghìn", 6: "triệu", 9: "tỷ", 12: "nghìn tỷ" },
  points: "điểm phần trăm",
  kinds: {
    change: "tăng giảm",
    difference: "chênh lệch",
    ratio: "tỷ lệ so với gốc",
    plan: "so với kế hoạch",
    share: "tỷ trọng",
    sum: "tổng các phần",
    count: "số mục liệt kê",
    multiple: "số lần",
    points: "điểm phần trăm",
    average: "bình quân",
    rate: "tỷ suất",
    rank: "thứ hạng",
    contribution: "đóng góp",
    product: "tích",
    expression: "phép tính viết ra",
    repeat: "số nhắc lại",
  },
  verdicts: { consistent: "khớp", inconsistent: "không khớp", doubtful: "nghi sai", unverifiable: "chưa kiểm được" },
  grounds: {
    wording: "câu chữ",
    structure: "vị trí của các số",
    siblings: "có phép tính cùng kiểu khớp",
    "same-whole": "có phép tính trên cùng tổng số khớp",
    "one-slip": "chỉ cần một lỗi gõ số là giải thích được chênh lệch",
    "second-relation": "cùng một sửa đổi làm đúng cả một quan hệ khác",
    "same-frame": "cùng chỉ tiêu, cùng kỳ, cùng đơn vị trong tệp kia",
    "data-set": "bộ số liệu",
    proximity: "chỉ là các số đứng gần nhau",
  },
  severities: { number: "sai số liệu", conclusion: "sai kết luận", rounding: "sai làm tròn" },
  reasons: {
    agrees: "khớp",
    "agrees-truncated": "khớp khi cắt bớt chữ số",
    "agrees-within-last-place": "khớp trong một đơn vị chữ số cuối",
    "agrees-approximately": "khớp với cách nói ước lượng",
    "agrees-if-rounded": "khớp nếu số hạng đã làm tròn",
    "agrees-with-data": "khớp với bộ số liệu",
    "agrees-with-file": "khớp với tệp khác",
    "agrees-with-revised-base": "khớp với số gốc đã điều chỉnh",
    "agrees-with-first-estimate": "khớp với số gốc công bố lần đầu",
    "agrees-with-revised-value": "khớp với lần công bố khác của kỳ này",
    "agrees-with-changed-plan": "khớp với kế hoạch khác của năm",
    "agrees-with-levels": "khớp với các chỉ số khác đã công bố của chuỗi",
    "agrees-with-implied-base": "khớp với gốc suy ra từ các số so sánh khác",
    differs: "kết quả tính lại khác",
    "differs-in-last-place": "lệch chữ số cuối",
    "differs-from-data": "khác bộ số liệu",
    "differs-from-file": "khác tệp khác",
    "differs-from-neighbours": "khác kế hoạch của kỳ trước và kỳ sau",
    "direction-contradicted": "ngược chiều tăng, giảm",
    "parts-exceed-whole": "phần lớn hơn tổng",
    "no-whole-number": "không số nguyên nào khớp",
    "over-hundred-percent": "vượt 100%",
    "does-not-add-up": "cộng không khớp",
    "breaks-rule": "trái quy tắc của dữ liệu",
    "implies-changed-plan": "tính trên kế hoạch khác, có thể đã đổi",
    "slip-or-revision": "có thể sai, trừ khi số gốc đã được điều chỉnh",
    "implies-revised-base": "tính trên số gốc khác, có thể đã điều chỉnh",
    "base-not-printed": "không in số gốc",
    "value-not-in-data": "không có số của kỳ này",
    "base-not-in-data": "không có số gốc",
    "incomplete-base": "số gốc chưa đủ",
    "zero-base": "chia cho 0",
    "negative-base": "số gốc âm",
    "duplicate-observation": "một ô có hai số",
    "not-comparable": "không so sánh được",
    "beyond-precision": "tùy thuộc chữ số vượt quá 2^53",
    "link-in-doubt": "chưa rõ quan hệ giữa các số",
    "split-not-exhaustive": "có thể chưa kể hết các phần",
    "ambiguous-wording": "câu chữ nhiều nghĩa",
    "figure-missing": "thiếu một số",
  },
  causes: {
    "digit-changed": "sai một chữ số",
    "digit-transposed": "đảo hai chữ số",
    "digit-missing": "thiếu một chữ số",
    "digit-added": "thừa một chữ số",
    direction: "ngược chiều",
    "percent-or-points": "lẫn phần trăm với điểm phần trăm",
    "percent-of-as-change": "tỷ lệ so với gốc thay vì mức tăng",
    "change-as-percent-of": "mức tăng thay vì tỷ lệ so với gốc",
    "points-as-percent": "điểm phần trăm thay vì phần trăm",
    "percent-as-points": "phần trăm thay vì điểm phần trăm",
    "unit-scale": "sai đơn vị",
    "wrong-base": "nhầm gốc so sánh",
    "neighbouring-row": "số của dòng bên cạnh",
    truncated: "cắt bớt thay vì làm tròn",
    "omitted-part": "thiếu một phần",
    "part-or-total": "phần không nằm trong tổng",
    misread: "bản quét đọc nhầm",
    "wrong-figure": "sai số liệu",
    "columns-swapped": "đảo hai cột",
    "wrong-period": "số của kỳ khác",
    "stale-column": "cột chưa cập nhật",
    "stale-row": "dòng chưa cập nhật",
    "figures-swapped": "đảo hai số liệu",
  },
  roles: {
    reported: "số được kiểm",
    operand: "số hạng",
    context: "số khác trong văn bản",
    date: "ngày tháng",
    citation: "số hiệu văn bản",
    ordinal: "số thứ tự",
    contact: "số liên lạc",
  },
  statuses: {
    confirmed: "đã xác nhận",
    contradicted: "mâu thuẫn",
    doubtful: "nghi sai",
    unverifiable: "chưa kiểm được",
    "not-a-quantity": "không phải số liệu",
  },
  roundingRules: { half: "đến số gần nhất", truncation: "cắt bớt chữ số", up: "làm tròn lên" },
  labels,
};

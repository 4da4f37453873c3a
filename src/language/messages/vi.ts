import type { CauseCode } from "../../model/claim.ts";
import { byData, explain, format, impliedName } from "./explain-vi.ts";
import { bareReference, referenceKey, typeset } from "./facts.ts";
import { labels } from "./labels-vi.ts";
import type { CauseFacts, Messages } from "./shape.ts";

const causeSentences: Readonly<Record<CauseCode, (printed: string, correction: string) => string>> = {
  "digit-changed": (printed, correction) => `Có thể ${printed} gõ sai một chữ số; ${correction} thì khớp.`,
  "digit-transposed": (printed, correction) => `Có thể ${printed} bị đảo hai chữ số; ${correction} thì khớp.`,
  "wrong-base": (printed, correction) => `Có thể tính trên gốc khác với ${printed}; gốc ${correction} thì khớp.`,
  "percent-or-points": (printed, correction) =>
    `Có thể lẫn phần trăm với điểm phần trăm ở ${printed}; ${correction} thì khớp.`,
  "unit-scale": (printed, correction) => `Có thể ${printed} sai đơn vị nghìn, triệu hoặc tỷ; ${correction} thì khớp.`,
  direction: (printed, correction) => `Có thể viết ngược chiều tăng, giảm ở ${printed}; ${correction} thì khớp.`,
  truncated: (printed, correction) => `Số ${printed} bị cắt bớt thay vì làm tròn; làm tròn thì được ${correction}.`,
  "omitted-part": (printed, correction) => `Có thể còn thiếu một phần bằng ${correction} trong ${printed}.`,
  "part-or-total": (printed, correction) => `Có thể lẫn một phần với tổng số ở ${printed}; ${correction} thì khớp.`,
};

/** Everything that recount says in Vietnamese. */
export const vietnamese: Messages = {
  lang: "vi",
  explain,
  byData,
  calculation: typeset,
  impliedName,
  reference: bareReference,
  referenceKey,
  cause: (code: CauseCode, { printed, correction, unit }: CauseFacts) =>
    causeSentences[code](printed, format.quantity(correction, unit)),
  ...format,
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
    repeat: "số nhắc lại",
  },
  verdicts: { consistent: "khớp", inconsistent: "không khớp", doubtful: "nghi sai", unverifiable: "chưa kiểm được" },
  severities: { number: "sai số liệu", conclusion: "sai kết luận", rounding: "sai làm tròn" },
  reasons: {
    agrees: "khớp",
    "agrees-truncated": "khớp khi cắt bớt chữ số",
    "agrees-approximately": "khớp với cách nói ước lượng",
    "agrees-if-rounded": "khớp nếu số hạng đã làm tròn",
    differs: "tính lại ra số khác",
    "differs-in-last-place": "lệch chữ số cuối",
    "direction-contradicted": "ngược chiều tăng, giảm",
    "parts-exceed-whole": "phần lớn hơn tổng",
    "agrees-with-data": "khớp với bộ số liệu",
    "differs-from-data": "khác bộ số liệu",
    "base-not-printed": "không in số gốc",
    "link-in-doubt": "chưa chắc các số liên quan nhau",
    "split-not-exhaustive": "có thể chưa kể hết các phần",
    "zero-base": "chia cho 0",
    "ambiguous-wording": "câu chữ nhiều nghĩa",
  },
  causes: {
    "digit-changed": "sai một chữ số",
    "digit-transposed": "đảo hai chữ số",
    "wrong-base": "nhầm gốc so sánh",
    "percent-or-points": "lẫn phần trăm với điểm phần trăm",
    "unit-scale": "sai đơn vị",
    direction: "ngược chiều",
    truncated: "cắt bớt thay vì làm tròn",
    "omitted-part": "thiếu một phần",
    "part-or-total": "lẫn phần với tổng",
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
    contradicted: "bị mâu thuẫn",
    doubtful: "nghi sai",
    unverifiable: "chưa kiểm được",
    "not-a-quantity": "không phải số liệu",
  },
  roundingRules: { half: "đến số gần nhất", truncation: "cắt bớt chữ số", up: "làm tròn lên" },
  labels,
};

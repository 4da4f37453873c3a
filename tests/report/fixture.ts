import type { ClaimFinding } from "../../src/audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../src/audit/contract/ledger-entry.ts";
import type { ReportAudit, ReportImplied } from "../../src/audit/contract/report-audit.ts";
import { numberOf } from "../../src/audit/finding.ts";
import type { LedgerRole, LedgerStatus } from "../../src/model/claim.ts";

type Mark = readonly [value: string | undefined, unit: string, role: LedgerRole, status: LedgerStatus];

const marked = `BÁO CÁO MẪU
Số: {n1:12/BC-MAU}, ngày {n2:21/6/2024}

1. Y tế
Đến ngày {n3:07/6/2024} cả tỉnh ghi nhận {n4:752} ca sốt xuất huyết, giảm {n5:64,8%} so với cùng kỳ năm 2023. Bệnh tay chân miệng có {n6:734} ca, tăng {n7:44,5%} so với cùng kỳ năm 2023.

2. Chuẩn tiếp cận pháp luật
Toàn tỉnh có {n8:149}/{n9:156} xã đạt chuẩn, bằng {n10:95,51%}.

3. Việc làm
Các cơ sở tuyển mới {n11:3.282} người học nghề, đạt {n12:16,41%} kế hoạch năm (sơ cấp {n13:2.164} người, dưới {n14:3} tháng {n15:1.118} người). Riêng khu công nghiệp có {n16:94} lao động nước ngoài².
Có {n17:435} lao động ra nước ngoài làm việc (Nhật Bản {n18:286}, Đài Loan {n19:136}, Hàn Quốc {n20:10}, nơi khác {n21:3}), thêm {n22:240} người, tăng {n23:123,1%} so với năm 2023. Hòm thư góp ý: {n24:0296 3 853 123}.
Một đợt khác có {n25:120} ca, giảm {n26:20,5%} còn {n27:100} ca.
Đợt sau cùng có {n28:137} ca so với {n29:251} ca, tăng {n30:45,4%}.

² Trong khu công nghiệp: Trung Quốc {n31:34}, Thái Lan {n32:45}, Hàn Quốc {n33:14}, Philippines {n34:3}.`;

const marks: Readonly<Record<string, Mark>> = {
  n1: [undefined, "", "citation", "not-a-quantity"],
  n2: [undefined, "", "date", "not-a-quantity"],
  n3: [undefined, "", "date", "not-a-quantity"],
  n4: ["752", "ca", "operand", "unverifiable"],
  n5: ["64.8", "%", "reported", "unverifiable"],
  n6: ["734", "ca", "operand", "unverifiable"],
  n7: ["44.5", "%", "reported", "unverifiable"],
  n8: ["149", "", "operand", "confirmed"],
  n9: ["156", "xã", "operand", "confirmed"],
  n10: ["95.51", "%", "reported", "confirmed"],
  n11: ["3282", "người", "reported", "confirmed"],
  n12: ["16.41", "%", "reported", "unverifiable"],
  n13: ["2164", "người", "operand", "confirmed"],
  n14: ["3", "tháng", "context", "unverifiable"],
  n15: ["1118", "người", "operand", "confirmed"],
  n16: ["94", "lao động", "reported", "contradicted"],
  n17: ["435", "lao động", "reported", "confirmed"],
  n18: ["286", "", "operand", "confirmed"],
  n19: ["136", "", "operand", "confirmed"],
  n20: ["10", "", "operand", "confirmed"],
  n21: ["3", "", "operand", "confirmed"],
  n22: ["240", "người", "operand", "confirmed"],
  n23: ["123.1", "%", "reported", "confirmed"],
  n24: [undefined, "", "contact", "not-a-quantity"],
  n25: ["120", "ca", "operand", "contradicted"],
  n26: ["20.5", "%", "reported", "contradicted"],
  n27: ["100", "ca", "operand", "contradicted"],
  n28: ["137", "ca", "operand", "contradicted"],
  n29: ["251", "ca", "operand", "contradicted"],
  n30: ["45.4", "%", "reported", "contradicted"],
  n31: ["34", "", "operand", "contradicted"],
  n32: ["45", "", "operand", "contradicted"],
  n33: ["14", "", "operand", "contradicted"],
  n34: ["3", "", "operand", "contradicted"],
};

const { text, ledger } = read(marked);

const blank = {
  severity: "number",
  causes: [],
  direction: "none",
} satisfies Partial<ClaimFinding>;

const lastYear = "cùng kỳ năm 2023";

const findings: readonly ClaimFinding[] = [
  finding("c1", "n5", ["n4"], {
    kind: "change",
    formula: "",
    verdict: "unverifiable",
    reason: "base-not-printed",
    direction: "down",
    subject: { reference: lastYear },
    explanation: "Báo cáo không in số cùng kỳ năm 2023; 752 ca giảm 64,8% suy ra số đó từ 2.134 đến 2.139 ca.",
  }),
  finding("c2", "n7", ["n6"], {
    kind: "change",
    formula: "",
    verdict: "unverifiable",
    reason: "base-not-printed",
    direction: "up",
    subject: { reference: lastYear },
    explanation: "Báo cáo không in số cùng kỳ năm 2023; 734 ca tăng 44,5% suy ra số đó là 508 ca.",
  }),
  finding("c3", "n10", ["n8", "n9"], {
    kind: "share",
    formula: "n8 / n9",
    recomputed: { low: "3725/39", high: "3725/39", exact: "3725/39", unit: "%" },
    power: "0.01",
    explanation: "149 / 156 = 95,51%, khớp với số in 95,51%.",
  }),
  finding("c4", "n11", ["n13", "n15"], {
    kind: "sum",
    formula: "n13 + n15",
    recomputed: { low: "3282", high: "3282", exact: "3282", unit: "người" },
    power: "1",
    explanation: "2.164 + 1.118 = 3.282, khớp với số in 3.282.",
  }),
  finding("c5", "n12", ["n11"], {
    kind: "plan",
    formula: "",
    verdict: "unverifiable",
    reason: "base-not-printed",
    subject: { reference: "kế hoạch năm" },
    explanation: "Báo cáo không in số kế hoạch năm; 3.282 đạt 16,41% kế hoạch suy ra số đó từ 19.994 đến 20.006 người.",
  }),
  finding("c6", "n16", ["n31", "n32", "n33", "n34"], {
    kind: "sum",
    formula: "n31 + n32 + n33 + n34",
    confidence: 1,
    supports: ["wording", "siblings"],
    recomputed: { low: "96", high: "96", exact: "96", unit: "lao động" },
    verdict: "inconsistent",
    reason: "differs",
    power: "1",
    explanation: "Các phần 34 + 45 + 14 + 3 cộng lại là 96, báo cáo ghi 94 (chênh 2).",
    causes: [
      {
        code: "digit-changed",
        number: "n16",
        correction: "96",
        explanation: "Có thể 94 gõ sai một chữ số; 96 thì khớp.",
      },
      {
        code: "digit-changed",
        number: "n32",
        correction: "43",
        explanation: "Có thể 45 gõ sai một chữ số; 43 thì khớp.",
      },
    ],
  }),
  finding("c7", "n17", ["n18", "n19", "n20", "n21"], {
    kind: "sum",
    formula: "n18 + n19 + n20 + n21",
    recomputed: { low: "435", high: "435", exact: "435", unit: "lao động" },
    power: "1",
    explanation: "286 + 136 + 10 + 3 = 435, khớp với số in 435.",
  }),
  finding("c8", "n23", ["n22", "n17"], {
    kind: "change",
    formula: "n22 / (n17 - n22)",
    recomputed: { low: "1600/13", high: "1600/13", exact: "1600/13", unit: "%" },
    power: "0.1",
    direction: "up",
    subject: { reference: "năm 2023" },
    explanation: "240 / (435 − 240) = 123,1%, khớp với số in 123,1%.",
  }),
  finding("c9", "n26", ["n27", "n25"], {
    kind: "change",
    formula: "1 - n27 / n25",
    confidence: 0.93,
    recomputed: { low: "50/3", high: "50/3", exact: "50/3", unit: "%" },
    verdict: "inconsistent",
    reason: "differs",
    power: "0.1",
    direction: "down",
    explanation: "1 − 100 / 120 = 16,7%, báo cáo ghi 20,5% (chênh 3,8 điểm phần trăm).",
    causes: [
      {
        code: "wrong-base",
        number: "n25",
        correction: "100",
        explanation: "Có thể tính trên gốc khác với 120; gốc 100 thì khớp.",
      },
    ],
  }),
  finding("c10", "n30", ["n28", "n29"], {
    kind: "change",
    formula: "n28 / n29 - 1",
    recomputed: { low: "-11400/251", high: "-11400/251", exact: "-11400/251", unit: "%" },
    verdict: "inconsistent",
    reason: "direction-contradicted",
    severity: "conclusion",
    power: "0.1",
    direction: "up",
    explanation: "Báo cáo ghi tăng 45,4%, nhưng 137 / 251 − 1 = −45,4%, tức là giảm.",
    causes: [
      {
        code: "direction",
        number: "n30",
        correction: "giảm",
        explanation: "Có thể ghi ngược chiều: giảm 45,4% thì khớp.",
      },
    ],
  }),
];

const implied: readonly ReportImplied[] = [
  { subject: {}, quantity: lastYear, low: "2134", high: "2139", unit: "ca", from: ["c1"] },
  { subject: {}, quantity: lastYear, low: "508", high: "508", unit: "ca", from: ["c2"] },
  { subject: {}, quantity: "kế hoạch năm", low: "19994", high: "20006", unit: "người", from: ["c5"] },
];

/** A realistic audit with two wrong numbers, a wrong direction and three percentages without a printed base. */
export const fixture: ReportAudit = resultOf(text, ledger, findings, implied);

/** An audit of a text without claims. */
export function bare(plain: string, entries: readonly LedgerEntry[] = []): ReportAudit {
  return resultOf(plain, entries, [], []);
}

/** An audit put together from its parts, with the summary counted from them. */
export function resultOf(
  plain: string,
  entries: readonly LedgerEntry[],
  findings: readonly ClaimFinding[],
  values: readonly ReportImplied[],
): ReportAudit {
  const count = (verdict: ClaimFinding["verdict"]) => findings.filter((claim) => claim.verdict === verdict).length;
  const reasons: Partial<Record<ClaimFinding["reason"], number>> = {};
  for (const { reason } of findings) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    schema: "recount/audit@2",
    source: { kind: "document", name: "bao-cao-mau.txt", language: "vi", length: plain.length, text: plain },
    summary: {
      findings: findings.length,
      consistent: count("consistent"),
      inconsistent: count("inconsistent"),
      doubtful: count("doubtful"),
      unverifiable: count("unverifiable"),
      reasons,
      numbers: entries.length,
      roundingRule: "half",
    },
    ledger: entries,
    findings,
    implied: values,
  };
}

/** Turns `có {n4:752} ca` into the text and the places of its numbers. */
function read(source: string): { text: string; ledger: LedgerEntry[] } {
  const entries: LedgerEntry[] = [];
  let plain = "";
  let from = 0;
  for (const found of source.matchAll(/\{(n\d+):([^}]*)\}/g)) {
    const [whole, id = "", printed = ""] = found;
    plain += source.slice(from, found.index);
    const [value, unit = "", role = "context", status = "unverifiable"] = marks[id] ?? [];
    const start = plain.length;
    plain += printed;
    entries.push({
      id,
      start,
      end: plain.length,
      text: printed,
      ...(value === undefined ? {} : { value }),
      unit,
      role,
      status,
    });
    from = found.index + whole.length;
  }
  return { text: plain + source.slice(from), ledger: entries };
}

function entryOf(id: string): LedgerEntry | undefined {
  return ledger.find((entry) => entry.id === id);
}

function finding(
  id: string,
  reported: string,
  operands: readonly string[],
  rest: Pick<ClaimFinding, "kind" | "formula" | "explanation"> & Partial<ClaimFinding>,
): ClaimFinding {
  const entry = entryOf(reported);
  return {
    id,
    subject: {},
    span: { start: (entry?.start ?? 0) - 20, end: entry?.end ?? 0 },
    reported: numberOf(reported, "reported", entryOf),
    operands: operands.map((operand) => numberOf(operand, "operand", entryOf)),
    ...blank,
    verdict: "consistent",
    confidence: 0.97,
    supports: ["wording"],
    reason: "agrees",
    ...rest,
  };
}

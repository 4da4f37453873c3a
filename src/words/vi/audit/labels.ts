import type { Labels } from "../../shape/labels.ts";
import { numbers as format } from "../numbers.ts";
import { headline } from "./headline.ts";

const number = (count: number) => format.number(String(count));

/** The words of the page, the terminal, the Markdown and the charts in Vietnamese. */
export const labels: Labels = {
  up: "tăng",
  down: "giảm",
  audit: "Phiếu kiểm tra số liệu",
  skipToFindings: "Đến kết quả kiểm tra",
  contents: "Mục lục",
  headline: (counts) => (counts.findings === 0 ? noFindings(counts) : headline(counts, "phép tính")),
  numbers: (count) => `${number(count)} số in`,
  claims: (count) => `${number(count)} phép kiểm`,
  more: (count) => `và ${number(count)} mục nữa`,
  moreInVerbose: (count) => `… và ${number(count)} mục nữa (thêm --verbose để xem hết)`,
  moreInTable: (count) => `${number(count)} chỗ không khớp nữa nằm trong bảng tất cả các phép kiểm.`,
  moreDoubtfulInTable: (count) => `${number(count)} chỗ nghi sai nữa nằm trong bảng tất cả các phép kiểm.`,
  allAgree: "Mọi con số kiểm được đều khớp.",
  noneFlagged: (doubtful) =>
    `Không có chỗ nào đủ chắc để báo là không khớp, nhưng có ${number(doubtful)} chỗ nghi sai.`,
  nothingToCheck: "Không có con số nào kiểm được trong văn bản này.",
  noNumbers: "Văn bản này không có con số nào.",
  place: (line, column) => `dòng ${line}, cột ${column}`,
  sections: {
    findings: "Chỗ không khớp",
    doubtful: "Nghi sai",
    unverifiable: "Chưa kiểm được",
    consistent: "Khớp",
    implied: "Số suy ra được",
    text: "Toàn văn, từng con số được đánh dấu",
    claims: "Tất cả các phép kiểm",
    ledger: "Bảng kê các con số",
    charts: "Biểu đồ",
    method: "Cách làm và chú giải",
  },
  columns: {
    verdict: "Kết quả",
    place: "Vị trí",
    kind: "Loại",
    reported: "Báo cáo ghi",
    recomputed: "Tính lại",
    calculation: "Phép tính",
    explanation: "Giải thích",
    correction: "Nếu sửa",
    causes: "Có thể do",
    quantity: "Đại lượng",
    implied: "Khoảng suy ra",
    from: "Suy ra từ",
    role: "Vai trò",
    count: "Số lượng",
    power: "Sai số nhỏ nhất thấy được",
    reference: "So với",
  },
  power: (least) => `thấy được sai số từ ${least}`,
  chartSource: "Nguồn Vega-Lite",
  chartInWords: "Biểu đồ bằng lời",
  chartFigures: "Số liệu dạng bảng",
  figureColumns: {
    reference: "So với",
    measure: "Phép so sánh",
    result: "Kết quả",
    line: "Đường",
    low: "Cận dưới",
    high: "Cận trên",
  },
  filter: "Hiện",
  all: "tất cả",
  seeInText: "xem trong văn bản",
  seeCheck: "xem phép kiểm",
  line: "dòng",
  languageUnknown:
    "Chưa hỗ trợ ngôn ngữ của văn bản này: các con số được liệt kê, chỉ những phép tính viết ra đầy đủ được kiểm tra.",
  roundingRule: "Cách làm tròn của văn bản",
  textHint:
    "Đưa con trỏ hoặc phím Tab đến một con số để xem phép tính lại; bấm vào để đến phép kiểm. Số ở lề là số dòng.",
  doubtfulHint:
    "Có thể sai, với xác suất đã nêu, nhưng căn cứ chưa đủ mạnh để báo là không khớp. Nên đối chiếu với hồ sơ gốc, số dễ sai nhất trước.",
  sureness: (probability) => `khả năng sai ${probability}`,
  basis: (grounds, sureness) => `Căn cứ: ${grounds} · ${sureness}`,
  impliedHint: "Báo cáo không in những số này, nhưng những gì đã in buộc chúng phải nằm trong các khoảng sau.",
  statusMeanings: {
    confirmed: "khớp với phép tính lại, hoặc là số hạng của một phép tính khớp",
    contradicted: "phép tính lại từ các số khác của báo cáo cho kết quả khác",
    doubtful: "có thể sai, nhưng căn cứ để nối các số với nhau chưa đủ mạnh để báo là không khớp",
    unverifiable: "là số liệu, nhưng văn bản không có đủ số để tính lại",
    "not-a-quantity": "ngày tháng, số hiệu văn bản, số thứ tự, số liên lạc",
  },
  method: [
    "Mỗi con số in trong văn bản được ghi vào bảng kê; không số nào bị bỏ qua mà không nêu lý do.",
    "Mỗi tỷ lệ, tổng, mức tăng giảm được tính lại bằng phân số chính xác từ các số khác của chính văn bản. Một số đã làm tròn được hiểu là cả khoảng giá trị mà nó có thể thay mặt: 64,8% là từ 64,75% đến 64,85%.",
    "Một phép tính lệch khi không có giá trị nào trong các khoảng đó làm nó đúng. Kết quả chỉ là không khớp khi xác suất con số bị sai (chứ không phải các số vốn không liên quan với nhau) từ 90% trở lên, và câu chữ không cho cách hiểu nào khác hoặc có hai căn cứ độc lập. Từ 7% là nghi sai, thấp hơn là chưa kiểm được. Các xác suất được ước lượng trên những báo cáo thông thường.",
    "Nguyên nhân và số sửa là gợi ý để người kiểm tra đối chiếu với hồ sơ gốc, không phải kết luận.",
  ],
  footer: "Lập bằng recount. Trang này không tải gì từ mạng.",
  charts: {
    reportedAgainstRecomputed: {
      title: ({ shown, outside, doubtful, unchecked }) => {
        const doubts = doubtful > 0 ? `; ${number(doubtful)} tỷ lệ nghi sai` : "";
        if (outside > 0) return `${number(outside)} trong ${number(shown)} tỷ lệ lệch quá mức làm tròn${doubts}`;
        const agreeing = shown - doubtful - unchecked;
        if (agreeing < shown)
          return `${number(agreeing)} trong ${number(shown)} tỷ lệ khớp${doubts}${unchecked > 0 ? `; ${number(unchecked)} tính trên số khác, chưa kiểm được` : ""}`;
        return `${shown === 1 ? "Tỷ lệ duy nhất" : `Cả ${number(shown)} tỷ lệ`} tính lại được đều khớp`;
      },
      subtitle: "Dấu: số in. Vạch: khoảng mà làm tròn giải thích được.",
      axis: "Số in trừ số tính lại, tính bằng đơn vị của chữ số cuối",
      axisPoints: "Số in trừ số tính lại, tính bằng điểm phần trăm",
      row: (reported, recomputed) => `in ${reported}, tính lại ${recomputed}`,
    },
    planCompletion: {
      title: (plans, reached, lowest) =>
        plans === 1
          ? `Chỉ tiêu kế hoạch duy nhất được nêu: ${lowest}`
          : reached === plans
            ? `Cả ${number(plans)} chỉ tiêu đã đạt từ 100% kế hoạch`
            : `${number(reached)} trong ${number(plans)} chỉ tiêu đã đạt kế hoạch; thấp nhất ${lowest}`,
      subtitle: "Tỷ lệ thực hiện như báo cáo ghi. Vạch đứng: 100% kế hoạch.",
      implied: "kế hoạch suy ra",
      axis: "% kế hoạch",
    },
    changeAgainstReference: {
      title: (rises, falls, strongest) =>
        `${number(rises)} mức tăng, ${number(falls)} mức giảm; mạnh nhất: ${strongest}`,
      subtitle: "Mức tăng, giảm như báo cáo ghi, xếp theo số đem so sánh.",
      axis: "Tăng, giảm (%)",
      noReference: "không nêu số đem so sánh",
    },
  },
};

function noFindings({ numbers }: { readonly numbers: number }): string {
  return numbers === 0 ? labels.noNumbers : labels.nothingToCheck;
}

import type { PageWords } from "../shape/page.ts";
import { areas } from "./areas.ts";
import { numbers as vietnamese } from "./numbers.ts";

export const page: PageWords = {
  title: "Báo cáo và số liệu, tính lại",
  language: "Ngôn ngữ",
  theme: "Nền",
  themes: { auto: "Tự động", light: "Sáng", dark: "Tối" },
  asked: {
    changed: "Thay đổi nhiều nhất",
    wrong: "Chỗ không khớp",
    plans: "Kế hoạch có nguy cơ không đạt",
    also: "Điểm đáng chú ý khác",
    wrongOne: (subject, printed, recomputed) => `${subject}: ghi ${printed}, tính lại ${recomputed || "không được"}`,
    moreWrong: (rest) => `và ${rest} chỗ nữa`,
    nothingWrong: (checked, open) =>
      `Không có chỗ nào trong ${checked} số kiểm được${open === "0" ? "" : `; ${open} số chưa kiểm được`}`,
    printedPlans: (count, period, least) =>
      `Trong ${count} tỷ lệ so với kế hoạch đã in, kỳ ${period}, thấp nhất: ${least}`,
  },
  areas,
  comparisons: "So sánh",
  comparisonsHint: "Bấm vào một kết quả để xem phép tính; bấm vào tên cột để sắp xếp.",
  printed: "Các so sánh đã in trong số liệu",
  outlooks: "Khả năng đạt kế hoạch",
  outlooksHint: "Rủi ro cao xếp trước. Bấm vào một dòng để xem căn cứ dự báo và tiến độ cần đạt.",
  outcomesHint: "Tất cả kế hoạch đều đã rõ kết quả; kế hoạch không đạt xếp trước. Bấm vào một dòng để xem căn cứ.",
  outlooksMethod:
    "Khả năng đạt kế hoạch được tính từ các mô hình chuỗi thời gian và mức thực hiện của các năm trước tại cùng thời điểm; mỗi phương pháp được kiểm định trên số liệu quá khứ, sai số khi đó quyết định quyền số và độ rộng khoảng dự báo.",
  series: {
    title: "Đã đọc được",
    hint: (file) =>
      `Mỗi chuỗi với số đầu và số mới nhất. Thay đổi, kế hoạch và biểu đồ: dùng lệnh recount report '${file}'.`,
    first: "Số đầu",
    last: "Số mới nhất",
    count: "Số kỳ",
    course: "Diễn biến",
    more: (count) => `… và ${count} chuỗi nữa`,
  },
  sources: "Nguồn",
  report: "báo cáo",
  data: "bộ số liệu",
  search: "Tìm trong bảng",
  shown: "Số dòng đang hiện",
  columns: "Cột",
  rowsHeld: (count) =>
    `Còn ${vietnamese.number(String(count))} dòng, xem được khi trình duyệt chạy mã của trang, hoặc trong tệp kèm theo.`,
  skipTable: "Bỏ qua bảng này (phím mũi tên đi từng dòng)",
  printAll: "In mọi dòng",
  onPaper: (shown, all) =>
    `Bản in có ${vietnamese.number(String(shown))} dòng đầu trong ${vietnamese.number(String(all))} dòng; chọn “In mọi dòng” để in cả phụ lục.`,
  marks: {
    decision: "Ý kiến",
    names: { accepted: "chấp nhận", disputed: "không đồng ý", mended: "đã sửa", none: "chưa xem" },
    hints: {
      accepted: "Chấp nhận: phát hiện đúng, số liệu còn phải sửa",
      disputed: "Không đồng ý: số liệu in như vậy là đúng",
      mended: "Đã sửa: số liệu đã được sửa ở nguồn",
    },
    note: "Ghi chú",
    file: "Tệp",
    date: "Ngày",
    export: "Xuất danh sách",
    kept: "Ý kiến chỉ lưu trong trình duyệt này, không gửi đi đâu.",
    notKept: "Trình duyệt không lưu gì cho trang này: hãy xuất danh sách trước khi đóng.",
  },
  rowsLeftOut: (shown, all) =>
    `Trang này có ${vietnamese.number(String(shown))} trong ${vietnamese.number(String(all))} dòng; tất cả nằm trong tệp CSV kèm theo.`,
  guesses: "Các điểm phải phỏng đoán",
  leftOut: "Bỏ qua hoặc cần lưu ý",
  nothingLeftOut: "Đã đọc toàn bộ, không phải phỏng đoán.",
  figures: (indicators, areas, periods) =>
    `${vietnamese.number(String(indicators))} chỉ tiêu, ${vietnamese.number(String(areas))} địa bàn, ${vietnamese.number(String(periods))} kỳ`,
  linkToThis: "Liên kết tới biểu đồ này",
  linkToFinding: "Liên kết tới phát hiện này",
  download: "Tải về dạng",
  period: "Kỳ",
  play: "Chạy",
  pause: "Dừng",
  noScript: "Trình duyệt không chạy mã của trang: không sắp xếp và lọc bảng được, các phần khác vẫn đầy đủ.",
  dataMethod: [
    "Mỗi phép so sánh in trong số liệu được tính lại từ số liệu được công bố đến ngày in nó; khớp với một lần công bố khác không phải là lỗi.",
    "Thiếu số, gốc bằng 0, gốc chưa đủ năm thì không có kết quả, và lý do được ghi thay vào chỗ kết quả.",
    "Màu cho biết tốt hay xấu theo chiều mong muốn của chỉ tiêu, không theo dấu của mức tăng giảm.",
  ],
};

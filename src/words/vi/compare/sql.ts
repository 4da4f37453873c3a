import type { SqlComments } from "../../shape/compare/sql.ts";

export const sql: SqlComments = {
  what: (keys, indicators, areas, periods) =>
    `recount: ${keys}; số chỉ tiêu: ${indicators}, số địa bàn: ${areas}, các kỳ: ${periods}.`,
  columns: (columns) => `Bảng và cột: ${columns}.`,
  oneRow: "Mỗi dòng của bảng là một số liệu: chỉ tiêu, địa bàn, kỳ, giá trị; giá trị không phải số được coi là thiếu.",
  periods: {
    text: "Kỳ là chữ theo SDMX: 2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07.",
    date: "Kỳ là ngày đầu tiên của kỳ.",
  },
  scenario: "scenario: actual, estimate, plan; để trống là actual. Dòng ghi khác bị bỏ qua.",
  status: "status: mã SDMX (B là ngắt chuỗi; từ Q trở đi là không có giá trị, O hoặc trống là ô bỏ trống).",
  vintage: "vintage: ngày công bố, xếp được theo thứ tự chữ.",
  leftOut:
    "Câu này mang theo danh sách kỳ và chỉ tiêu của bộ số liệu; dòng có kỳ hay chỉ tiêu khác bị bỏ qua. Có kỳ mới thì in lại câu này.",
  exact: "Giá trị được nhân thành số nguyên (factor), tử số và mẫu số giữ riêng, chia một lần sau cùng.",
};

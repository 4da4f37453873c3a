import type { CompareWords } from "../../shape/cli/compare.ts";

export const compare: CompareWords = {
  compare: "So sánh số liệu với cùng kỳ, bình quân nhiều năm, kế hoạch, tổng; nêu rõ mọi chỗ thiếu.",
  inspect: "Cho biết bộ số liệu có gì: chỉ tiêu, kỳ, chỗ thiếu, chỗ trùng, và các điểm phải phỏng đoán.",
  sources: "CSV, TSV, JSON, NDJSON, Parquet, bảng tính, SDMX hoặc thư mục có datapackage.json",
  against: (forms) =>
    `so với, cách nhau bằng dấu phẩy: ${forms}, hoặc edition:TỆP, lần công bố trước (mặc định: prior-year)`,
  measure: (ids) => `đo bằng: ${ids} (mặc định: tùy cách so sánh và đơn vị tính)`,
  at: "kỳ: 2024-06, 2024-Q2, 2024, 2015-01..2015-05, latest, all (mặc định: latest)",
  over: "gộp theo: period, to-date, trailing:12, trailing:12:sum, month, quarter, half, year; khi đó --at chọn các kỳ nằm trong",
  where: "chỉ những dòng: indicator=sốt*|sởi,area=An Giang,period=2015-*,value>=100",
  vintage: "lần công bố: latest, first, hoặc số liệu công bố đến ngày 2016-06-30 (mặc định: latest)",
  sort: "xếp theo: indicator, area, period, value hay cột so sánh; thêm - phía trước để xếp giảm dần",
  top: "số dòng đầu được lấy",
  holiday:
    "ngày lễ thay đổi theo năm, tet: đánh dấu các tháng chỉ một năm có Tết; tháng 1 và tháng 2 được nêu riêng và gộp",
  negativeBase: "gốc âm: refuse là không tính, magnitude là chia cho trị tuyệt đối (mặc định: refuse)",
  format: (formats) => `định dạng kết quả: ${formats} (mặc định: theo đuôi của --out, không thì table)`,
  inspectFormat: (formats, lists) =>
    `định dạng kết quả: ${formats}; khi có --list thêm ${lists} (mặc định: theo đuôi của --out, không thì table)`,
  out: "ghi vào tệp này thay vì in ra màn hình",
  pivot: "bảng ngang: mỗi kỳ (hoặc area, indicator) một cột, cho table, csv, md và xlsx",
  columns:
    "chỉ các cột này, theo thứ tự này: area,period,value,prior-year/percent-change (csv, parquet); cùng --pivot thì là ô có gì",
  weightAlone: "--weight cần --group-by hoặc --with-total",
  notWide: (option, formats) => `--${option} dùng cho --format ${formats}`,
  decimals: "số chữ số thập phân của kết quả trong bảng",
  dialect: "với --format sql: viết cho cơ sở dữ liệu nào, duckdb, trino hoặc spark (mặc định: duckdb)",
  table: "với --format sql: bảng được đọc, dạng catalog.schema.bảng (mặc định: observations)",
  column: "với --format sql: tên cột trong bảng đó, period=thang,area='VN'; có thể nêu nhiều lần",
  dates: "thứ tự của ngày viết bằng số: mdy (tháng trước) hay dmy",
  datesOfTable:
    "thứ tự của ngày viết bằng số: mdy (tháng trước) hay dmy; với --format sql và không nêu thứ tự: kỳ trong bảng là ngày, ngày đầu tiên của mỗi kỳ",
  map: "ý nghĩa của các cột: period=thang,value=ca_mac,area='VN-44'; có thể nêu nhiều lần",
  sheet: "chỉ đọc trang tính này; có thể nêu nhiều lần",
  encoding: "bảng mã của tệp: utf-8, utf-16le, windows-1258",
  delimiter: "dấu ngăn cột; tab là dấu tab",
  decimal: "dấu thập phân của tệp: . hoặc ,",
  yearStart: "tháng mở đầu năm tài chính (FY24, 2023-24): 04",
  allowUnread: "mã kết thúc 0 dù phần lớn một nguồn bị bỏ qua",
  mostlyUnread: ({ file, read, leftOut, isReport }) =>
    isReport
      ? `${file}: không đọc được số liệu nào. Nếu đây là báo cáo thì kiểm bằng: recount audit ${file}. Nếu là bộ số liệu thì hãy nêu ý nghĩa của các cột bằng --map; recount inspect cho biết vì sao`
      : `${file}: ${read === 0 ? "không đọc được số liệu nào" : `phần lớn bị bỏ qua: ${leftOut} ô hoặc dòng, chỉ đọc được ${read} số`}. recount inspect cho biết chỗ nào và vì sao; hãy nêu ý nghĩa của các cột bằng --map, hoặc thêm --allow-unread nếu đúng là như vậy`,
  mayBeMisread: (what) => `Cần xem trước, số có thể bị đọc sai: ${what}`,
  outside: (asked, first, last) => `--at: không có số liệu của ${asked}; dữ liệu từ ${first} đến ${last}`,
  quiet: "không nêu phỏng đoán và lưu ý, chỉ báo lỗi",
  onlyLists: (format) => `--format ${format} chỉ dùng cùng --list`,
  noSuchList: (format, list) => `--format ${format} không dùng được cho --list ${list}`,
  list: "liệt kê mọi quan sát không có giá trị (missing) hoặc có hơn một lần (duplicates), kèm chỗ; revisions: mọi số được công bố lại với giá trị khác",
  cumulative: "chỉ tiêu này là số lũy kế từ đầu năm; none: không có chỉ tiêu nào như vậy",
  color: "luôn dùng màu",
  noColor: "không dùng màu",
  compareExamples: `
Ví dụ:
  recount compare so-lieu.csv                                    kỳ mới nhất so với cùng kỳ năm trước
  recount compare so-lieu.csv --against 2016..2020 --at 2024-06  so với bình quân năm năm
  recount compare ca-mac.csv --at 2015-01..2015-05 --sort -value --top 10
  recount compare dau-tu.csv --against plan,prior-year --at 2016-06 --out ket-qua.xlsx
  recount compare so-lieu.csv --at all --format sql --dialect trino --table hive.stats.obs > so-sanh.sql
  recount compare so-lieu.parquet --at all --format csv | gzip > ket-qua.csv.gz

Mã kết thúc: 0 xong; 2 đầu vào hoặc câu lệnh sai.`,
  inspectExamples: `
Ví dụ:
  recount inspect so-lieu.csv
  recount inspect bang.xlsx --format json

Mã kết thúc: 0 xong; 2 đầu vào hoặc câu lệnh sai.`,
  reading: (files) => `đang đọc ${files}…`,
  comparing: "đang so sánh…",
  contradicted: (count, of, place, why) =>
    `${count} trong ${of} số so sánh cùng loại đã in không khớp với các số được so sánh ở đây; ${place}: ${why} (recount audit liệt kê đủ)`,
  planChanged: (of, steps) =>
    `${of}: kế hoạch đã đổi; mỗi kỳ được so với kế hoạch đã biết khi kỳ ấy được công bố lần đầu: ${steps
      .map(({ plan, from, implied }) => `${plan} từ ${from || "đầu"}${implied ? " (theo tỷ lệ đã in)" : ""}`)
      .join(", ")}`,
  onlyEditions: "--against edition:TỆP phải đứng một mình, và in được dạng table, json, csv, md",
  noTotal: "không có địa bàn nào là tổng của các địa bàn khác; --with-total thêm tổng, area:MÃ so với một địa bàn",
  plansOfPeriods: "số liệu chỉ có kế hoạch của từng kỳ, không có kế hoạch năm; so với chúng bằng --against period-plan",
  morePlansChanged: (count) => `còn ${count} kế hoạch nữa đã đổi`,
  moreKinds: (count) => `phỏng đoán: ${count} chỉ tiêu nữa được đưa về kỳ khác theo loại chỉ tiêu được phỏng đoán`,
  writing: (file) => `đang ghi ${file}…`,
  written: (file) => `Đã ghi: ${file}`,
  needsFile: (format) => `--format ${format} cần --out TỆP`,
  unknownExtension: (file, formats) => `không rõ định dạng của ${file}; hãy nêu --format: ${formats}`,
};

import type { ForecastWords } from "../../shape/cli/forecast.ts";

export const forecast: ForecastWords = {
  forecast: "Dự báo đến hết kỳ kế hoạch: khả năng đạt, tiến độ cần đạt, ngày đạt, chênh lệch cuối năm.",
  backtest:
    "Kiểm định dự báo trên số liệu quá khứ: sai số, độ phủ của khoảng dự báo, điểm Brier của khả năng đạt kế hoạch.",
  indicator: "chỉ tiêu (mã hoặc tên; * và ? thay cho chữ bất kỳ); có thể nêu nhiều lần",
  area: "địa bàn (mã hoặc tên); có thể nêu nhiều lần",
  plan: "mức kế hoạch, thay cho kế hoạch trong bộ số liệu",
  reach: "như --plan: mức cần đạt vào --by",
  by: "hạn đạt: 2024-12, 2024-Q4, 2025 (mặc định: hết năm của kỳ cuối)",
  at: "dự báo tại kỳ này, chỉ dùng số liệu đã công bố khi đó: 2024-06 (mặc định: kỳ mới nhất của mỗi chuỗi)",
  direction: "chiều nào là tốt: up (đạt từ mức kế hoạch trở lên) hoặc down (từ mức đó trở xuống)",
  level: "các khoảng dự báo, phần trăm (mặc định: 80,95)",
  assume: "giả định: growth=5% hoặc 2024-09=1200; có thể nêu nhiều lần",
  vintage:
    "lần công bố: latest, first, hoặc số liệu công bố đến ngày 2016-06-30 (mặc định: khi --at được công bố lần đầu)",
  format: (formats) => `định dạng kết quả: ${formats} (mặc định: theo đuôi của --out, không thì table)`,
  out: "ghi vào tệp này; không có đuôi thì là thư mục, có trang HTML, số liệu và biểu đồ",
  chart: "vẽ biểu đồ vào tệp .svg, .vl.json hoặc .html",
  backtestChart: "vẽ biểu đồ khả năng đã nêu so với thực tế vào tệp .svg, .vl.json hoặc .html",
  chartKind: "biểu đồ cho .svg và .vl.json: fan (dải dự báo) hoặc burn-up (lũy kế)",
  horizon: "số kỳ dự báo trước (mặc định: một năm; năm: 3)",
  origins: "số thời điểm thử của mỗi chuỗi (mặc định: 12; năm: 5)",
  elapsed: "số kỳ đã qua trong năm khi xét kế hoạch, ví dụ 6 hoặc 3,6,9 (mặc định: mỗi quý)",
  forecasting: "đang dự báo…",
  backtesting: "đang kiểm định…",
  forecastExamples: `
Ví dụ:
  recount forecast dau-tu.csv --at 2018-06                      mọi địa bàn, rủi ro cao xếp trước
  recount forecast dau-tu.csv --area "Hà Nội" --at 2018-06 --chart ha-noi.svg
  recount forecast ca-mac.csv --area "An Giang" --plan 9000 --direction down
  recount forecast so-lieu.csv --area VN --reach 20000 --by 2024-12 --assume growth=5%
  recount forecast dau-tu.csv --at 2018-06 --out ket-qua        trang HTML và biểu đồ trong thư mục

Mã kết thúc: 0 xong; 2 đầu vào hoặc câu lệnh sai.`,
  backtestExamples: `
Ví dụ:
  recount backtest dau-tu.csv
  recount backtest dau-tu.csv --elapsed 6 --origins 1 --chart kha-nang.svg
  recount backtest so-lieu.csv --format json

Mã kết thúc: 0 xong; 2 đầu vào hoặc câu lệnh sai.`,
  oneSeries: (count) =>
    `--chart vẽ một chuỗi, ở đây có ${count}; hãy nêu --indicator và --area, hoặc dùng --out THƯ-MỤC`,
  noSeries: "không có gì để dự báo: không số liệu nào có kỳ; xem recount inspect, và nêu cột bằng --map period=CỘT",
  noChart: "không có gì để vẽ",
  unknownChart: (file) => `không vẽ được vào ${file}; cần đuôi .svg, .vl.json hoặc .html`,
  planTwice: "--plan và --reach có cùng ý nghĩa; chỉ dùng một",
};

import type { ChartCliWords } from "../../shape/cli/chart.ts";

const list = (kinds: readonly (readonly [string, string])[]) =>
  kinds.map(([id, name]) => `  ${id.padEnd(16)}  ${name}`).join("\n");

const some = (found: readonly string[]) => `${found.slice(0, 4).join("; ")}${found.length > 4 ? "; …" : ""}`;

export const chart: ChartCliWords = {
  chart: "Vẽ một biểu đồ từ số liệu hoặc từ báo cáo: Vega-Lite, SVG, PNG hoặc trang HTML.",
  kind: "loại biểu đồ (xem bên dưới)",
  sources: "bộ số liệu như của recount compare, hoặc một báo cáo dạng văn bản",
  against: "so với, như của recount compare (mặc định: tùy loại biểu đồ)",
  at: "kỳ, như của recount compare (mặc định: tùy loại biểu đồ)",
  geometry:
    "bản đồ: tệp GeoJSON hoặc TopoJSON có ranh giới, khớp theo mã hoặc tên (mặc định: ô xếp theo vị trí các tỉnh)",
  top: "số dòng, đường hoặc phần được vẽ nhiều nhất",
  format: "ghi ra: vega-lite, svg, png, html (mặc định: theo đuôi của --out, không thì vega-lite)",
  theme: "nền: light hoặc dark (mặc định: light; trang HTML theo máy người đọc)",
  scale: "PNG: số điểm ảnh cho một điểm của hình (mặc định: 2)",
  width:
    "SVG, PNG, Vega-Lite: bề rộng hình, 320 đến 1600, hoặc narrow (400), wide (720); bản đồ, bảng nhiệt và biểu đồ hiệu chuẩn giữ bề rộng riêng (mặc định: narrow; trang HTML lấy bề rộng vừa chỗ)",
  examples: (kinds) => `
Loại biểu đồ:
${list(kinds)}

Ví dụ:
  recount chart change so-lieu.csv --against prior-year,2016..2020 --at 2024-06 --out tang-giam.svg
  recount chart endemic-channel ca-benh.csv --where "indicator=sốt*,area=Hà Nội" --against 2010..2014 --at 2015 -o kenh.png
  recount chart reported bao-cao.txt --out kiem-tra.html
  recount chart plan dau-tu/ --at 2016-06 > bieu-do.vl.json

Mã kết thúc: 0 đã vẽ xong; 2 đầu vào hoặc câu lệnh sai.`,
  reported: "số đã in so với số tính lại, với khoảng làm tròn",
  needsFile: (format) => `--format ${format} cần --out TỆP`,
  unknownExtension: (file) => `không rõ định dạng của ${file}; hãy nêu --format: vega-lite, svg, png, html`,
  unknownKind: (found, kinds, meant) =>
    `không có loại biểu đồ '${found}'${meant.length > 0 ? `; có phải ý bạn là ${meant.join(", ")}?` : `; cần: ${kinds.join(", ")}`}`,
  notOfReports: (file, kind, kinds) =>
    `${file}: biểu đồ ${kind} cần bộ số liệu; từ một báo cáo vẽ được: ${kinds.join(", ")}`,
  oneReport: "mỗi lần chỉ vẽ từ một báo cáo; hãy nêu một tệp",
  written: (file) => `Đã ghi: ${file}`,
  problems: {
    "one-series": (kind, found) =>
      `biểu đồ ${kind} chỉ vẽ một chỉ tiêu ở một địa bàn, ở đây có ${found.length}: ${some(found)}; hãy chọn bằng --where "indicator=…,area=…"`,
    "nothing-to-draw": (kind) => `không có số nào để vẽ biểu đồ ${kind}; hãy xem recount compare với cùng các tùy chọn`,
    "needs-base-years": (kind) => `biểu đồ ${kind} cần các năm gốc; ví dụ: --against 2010..2014`,
    "needs-parts": (kind) =>
      `biểu đồ ${kind} cần một tổng và các phần của nó ở cùng kỳ (cột parent của indicators.csv hoặc areas.csv)`,
    "needs-parts-of-year": (kind) => `biểu đồ ${kind} cần số liệu tháng, quý hoặc tuần; ở đây chỉ có số liệu năm`,
  },
};

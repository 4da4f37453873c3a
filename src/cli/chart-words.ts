import type { ChartProblemCode } from "../charts/chart-problem.ts";
import type { Language } from "../language/messages.ts";

/** What the command line says about charts. */
export interface ChartCliWords {
  readonly chart: string;
  readonly kind: string;
  readonly sources: string;
  readonly against: string;
  readonly at: string;
  readonly geometry: string;
  readonly top: string;
  readonly format: string;
  readonly theme: string;
  readonly scale: string;
  readonly examples: (kinds: readonly (readonly [string, string])[]) => string;
  readonly reported: string;
  readonly needsFile: (format: string) => string;
  readonly unknownExtension: (file: string) => string;
  readonly unknownKind: (found: string, kinds: readonly string[], meant: readonly string[]) => string;
  /** A report, of which only some charts can be drawn. */
  readonly notOfReports: (file: string, kind: string, kinds: readonly string[]) => string;
  readonly oneReport: string;
  readonly written: (file: string) => string;
  readonly problems: Readonly<Record<ChartProblemCode, (kind: string, found: readonly string[]) => string>>;
}

const list = (kinds: readonly (readonly [string, string])[]) =>
  kinds.map(([id, name]) => `  ${id.padEnd(16)}  ${name}`).join("\n");
const some = (found: readonly string[]) => `${found.slice(0, 4).join("; ")}${found.length > 4 ? "; …" : ""}`;

const vietnamese: ChartCliWords = {
  chart: "Vẽ một biểu đồ từ số liệu hoặc từ báo cáo: Vega-Lite, SVG, PNG hoặc trang HTML.",
  kind: "loại biểu đồ (xem bên dưới)",
  sources: "bộ số liệu như của recount compare, hoặc một báo cáo dạng văn bản",
  against: "so với, như của recount compare (mặc định: tùy loại biểu đồ)",
  at: "kỳ, như của recount compare (mặc định: tùy loại biểu đồ)",
  geometry:
    "bản đồ: tệp GeoJSON hoặc TopoJSON có ranh giới, khớp theo mã hoặc tên (mặc định: ô xếp theo vị trí các tỉnh)",
  top: "nhiều nhất bấy nhiêu dòng, đường hoặc phần",
  format: "ghi ra: vega-lite, svg, png, html (mặc định: theo đuôi của --out, không thì vega-lite)",
  theme: "nền: light hoặc dark (mặc định: light; trang HTML theo máy người đọc)",
  scale: "PNG: số điểm ảnh cho một điểm của hình (mặc định: 2)",
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
  unknownExtension: (file) => `không biết ghi ${file} theo dạng nào; hãy nêu --format: vega-lite, svg, png, html`,
  unknownKind: (found, kinds, meant) =>
    `không có loại biểu đồ '${found}'${meant.length > 0 ? `; có phải ý bạn là ${meant.join(", ")}?` : `; cần: ${kinds.join(", ")}`}`,
  notOfReports: (file, kind, kinds) =>
    `${file}: biểu đồ ${kind} cần bộ số liệu; từ một báo cáo vẽ được: ${kinds.join(", ")}`,
  oneReport: "mỗi lần chỉ vẽ từ một báo cáo; hãy nêu một tệp",
  written: (file) => `Đã ghi: ${file}`,
  problems: {
    "one-series": (kind, found) =>
      `biểu đồ ${kind} chỉ vẽ một chỉ tiêu ở một nơi, ở đây có ${found.length}: ${some(found)}; hãy chọn bằng --where "indicator=…,area=…"`,
    "nothing-to-draw": (kind) => `không có số nào để vẽ biểu đồ ${kind}; hãy xem recount compare với cùng các tùy chọn`,
    "needs-base-years": (kind) => `biểu đồ ${kind} cần các năm gốc; ví dụ: --against 2010..2014`,
    "needs-parts": (kind) =>
      `biểu đồ ${kind} cần một tổng và các phần của nó ở cùng kỳ (cột parent của indicators.csv hoặc areas.csv)`,
    "needs-parts-of-year": (kind) => `biểu đồ ${kind} cần số liệu tháng, quý hoặc tuần; ở đây chỉ có số liệu năm`,
  },
};

const english: ChartCliWords = {
  chart: "Draws a chart of data or of a report: Vega-Lite, SVG, PNG or an HTML page.",
  kind: "the kind of chart (see below)",
  sources: "data as for recount compare, or one report as text",
  against: "compare with, as in recount compare (default: up to the kind of chart)",
  at: "periods, as in recount compare (default: up to the kind of chart)",
  geometry:
    "map: GeoJSON or TopoJSON file of boundaries, matched by code or name (default: a tile grid of the provinces of Viet Nam)",
  top: "at most so many rows, lines or parts",
  format: "write as: vega-lite, svg, png, html (default: by the extension of --out, else vega-lite)",
  theme: "ground: light or dark (default: light; an HTML page goes by the reader's system)",
  scale: "PNG: pixels to one of the drawing (default: 2)",
  examples: (kinds) => `
Kinds of chart:
${list(kinds)}

Examples:
  recount chart change data.csv --against prior-year,2016..2020 --at 2024-06 --out changes.svg
  recount chart endemic-channel cases.csv --where "indicator=dengue*,area=Hà Nội" --against 2010..2014 --at 2015 -o channel.png
  recount chart reported report.txt --out check.html
  recount chart plan investment/ --at 2016-06 > chart.vl.json

Exit status: 0 done; 2 the input or the call is bad.`,
  reported: "what was printed against what comes of recomputing it, with rounding intervals",
  needsFile: (format) => `--format ${format} needs --out FILE`,
  unknownExtension: (file) => `nothing says how to write ${file}; name a --format: vega-lite, svg, png, html`,
  unknownKind: (found, kinds, meant) =>
    `there is no chart '${found}'${meant.length > 0 ? `; did you mean ${meant.join(", ")}?` : `; expected: ${kinds.join(", ")}`}`,
  notOfReports: (file, kind, kinds) =>
    `${file}: the chart ${kind} needs data; of a report there are: ${kinds.join(", ")}`,
  oneReport: "a chart is of one report at a time; name one file",
  written: (file) => `Written: ${file}`,
  problems: {
    "one-series": (kind, found) =>
      `the chart ${kind} is of one indicator in one area, and here are ${found.length}: ${some(found)}; choose with --where "indicator=…,area=…"`,
    "nothing-to-draw": (kind) =>
      `there is nothing to draw for the chart ${kind}; see what recount compare says with the same options`,
    "needs-base-years": (kind) => `the chart ${kind} needs its base years, for example --against 2010..2014`,
    "needs-parts": (kind) =>
      `the chart ${kind} needs a whole and its parts in one period (the column parent of indicators.csv or areas.csv)`,
    "needs-parts-of-year": (kind) => `the chart ${kind} needs months, quarters or weeks; here are years only`,
  },
};

/** What the command line says about charts, in Vietnamese or English. */
export function chartWordsFor(lang: Language): ChartCliWords {
  return lang === "vi" ? vietnamese : english;
}

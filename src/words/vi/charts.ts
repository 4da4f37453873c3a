import type { ChartWords } from "../shape/charts.ts";
import { axes } from "./charts/axes.ts";
import { change } from "./charts/change.ts";
import { numbers as format } from "./numbers.ts";

const count = (value: number) => format.number(String(value));

/** What charts of comparisons say in Vietnamese. */
export const charts: ChartWords = {
  axes,
  moods: { good: "xanh: theo hướng tốt", bad: "cam: theo hướng xấu", neutral: "xám: không xét tốt xấu" },
  steps: {
    moods: "Xanh: theo hướng tốt; cam: theo hướng xấu.",
    ways: "Xanh: tăng; vàng: giảm.",
    signs: "Xanh: dương; vàng: âm.",
  },
  missing: "thiếu số",
  gaps: (gaps) => `Chỗ đứt: ${count(gaps)} kỳ không có số.`,
  otherKinds: "Chỉ vẽ loại kỳ và đơn vị tính có nhiều số liệu nhất.",
  credit: (source, published, until) =>
    [`Nguồn: ${source}`, published === "" ? "" : `công bố ${published}`, until === "" ? "" : `số liệu đến ${until}`]
      .filter(Boolean)
      .join("; "),
  totals: (names) => `Tổng, không xếp hạng: ${names}.`,
  totalsCount: (totals) => `Không xếp hạng ${count(totals)} số tổng.`,
  ended: (names) => `Đã dừng trước đó: ${names}.`,
  endedCount: (series) => `${count(series)} chuỗi đã dừng trước đó.`,
  trend: {
    title: (subject, rate, first, last, series) =>
      `${subject}: bình quân ${rate} mỗi năm, ${first} đến ${last}${series > 1 ? ", xu thế mạnh nhất" : ""}`,
    lines: "Nét đứt: xu thế qua tất cả các năm; số bên phải: mức thay đổi mỗi năm.",
    rate: (rate) => `${rate} mỗi năm`,
  },
  change,
  plan: {
    title: (least, percent, plans, done, behind, phased) => {
      if (plans === 1) return `${least} đạt ${percent} kế hoạch năm`;
      if (done === plans) return `Cả ${count(plans)} kế hoạch đã đạt; thấp nhất: ${least} ${percent}`;
      if (phased && behind === plans)
        return `Cả ${count(plans)} kế hoạch chậm hơn tiến độ; thấp nhất: ${least} ${percent}`;
      if (phased && behind > 0)
        return `${count(behind)} trong ${count(plans)} kế hoạch chậm hơn tiến độ; thấp nhất: ${least} ${percent}`;
      if (phased) return `Cả ${count(plans)} kế hoạch kịp tiến độ; thấp nhất: ${least} ${percent}`;
      return `${count(done)} trong ${count(plans)} kế hoạch đã đạt; thấp nhất: ${least} ${percent}`;
    },
    band: (phasing) =>
      `Nền: cả kế hoạch năm. Thanh: đã thực hiện.${phasing === "" ? "" : ` Vạch đứng: mức cần có, theo ${phasing}.`}`,
    amounts: (done, plan) => `${done} trên ${plan}`,
    expected: (percent) => `cần ${percent}`,
    without: (names, all) => `Chưa tính được ${count(all)}: ${names}.`,
  },
  endemic: {
    above: (subject, year, above, all, base) =>
      `${subject}: ${count(above)} trong ${count(all)} kỳ của năm ${year} vượt mức cao nhất ${base}`,
    within: (subject, year, base) => `${subject}: năm ${year} không kỳ nào vượt mức cao nhất ${base}`,
    bands: (base) =>
      `Nền nhạt: thấp nhất đến cao nhất của ${base}; nền đậm: nửa giữa (tứ phân vị 1 đến 3); nét đứt: bình quân.`,
    peak: (period, value, times) => `Vượt xa nhất: ${period}, ${value}, gấp ${times} lần bình quân.`,
    missing: (year, periods) => `năm ${year} thiếu số kỳ ${periods.join(", ")}`,
    fewer: (periods) => `${count(periods)} kỳ không đủ năm gốc.`,
    pastRange: (least, mean, most) => `các năm gốc ${least} đến ${most}, bình quân ${mean}`,
    most: "cao nhất",
    mean: "bình quân",
    least: "thấp nhất",
  },
  index: {
    rolled: "Mỗi điểm là bình quân một năm tính đến kỳ đó, nên không còn tính thời vụ.",
    title: (subject, value, period, series) =>
      series > 1 ? `${subject} thay đổi nhiều nhất: ${value} vào ${period}` : `${subject}: ${value} vào ${period}`,
    base: (reference, base) => `Nét đứt: ${reference} = ${base}.`,
    others: (others) => `Xám: ${count(others)} chuỗi khác.`,
    without: (names) => `Không tính được: ${names}.`,
  },
  waterfall: {
    title: (whole, change, largest, contribution) =>
      `${whole} ${change}; ${largest} đóng góp nhiều nhất: ${contribution}`,
    against: (reference) => `so với ${reference}`,
    unit: "Mỗi thanh bắt đầu ở chỗ thanh trước kết thúc; thanh cuối là toàn bộ.",
    rest: "Phần còn lại",
    without: (names) => `Không tính được: ${names}.`,
  },
  share: {
    title: (subject, share, period, change) => `${subject} chiếm ${share} vào ${period}${change}`,
    since: (points, sign, period) =>
      sign === 0 ? `, không đổi so với ${period}` : `, ${sign > 0 ? "tăng" : "giảm"} ${points} so với ${period}`,
    columns: "Mỗi cột là 100% của tổng.",
    others: (parts) => `${count(parts)} phần khác`,
    rest: "còn lại",
    below: "Phần dưới 0 là phần trừ đi.",
    restMeans: "Xám nhạt: phần còn lại hoặc chưa biết.",
  },
  slope: {
    title: (rises, falls, all, subject, change) =>
      all === 1
        ? `${subject}: ${change}`
        : `${count(rises)} tăng, ${count(falls)} giảm; thay đổi nhiều nhất: ${subject} ${change}`,
    ends: (from, to, unit) => `Trái: ${from}. Phải: ${to}${unit === "" ? "" : ` (${unit})`}.`,
    without: (names) => `Không so được: ${names}.`,
  },
  areas: {
    title: (subject, value, period, since) =>
      `Cao nhất${since === "" ? "" : ` từ năm ${since}`} là ${subject}: ${value} vào ${period}`,
    panels: (unit) => `Cùng một thang${unit === "" ? "" : ` (${unit})`}; chấm: kỳ cao nhất; số bên phải: kỳ cuối.`,
    without: (names) => `Không có số: ${names}.`,
    told: (subject, last, peak, period) => `${subject}: kỳ cuối ${last}, cao nhất ${peak} (${period})`,
  },
  heat: {
    title: (subject, period, value) => `Cao nhất là ${subject}, ${period}: ${value}`,
    changeTitle: (subject, period, change, reference, sign) =>
      sign === 0
        ? `${subject}, ${period}: ${change} so với ${reference}`
        : `${subject}, ${period}, ${sign > 0 ? "tăng" : "giảm"} ${change.replace(/^[+−-]/, "")}% so với ${reference}`,
    values: "Càng đậm càng nhiều.",
    changes: (reference) => `So với ${reference}, %. Càng đậm thay đổi càng lớn.`,
    missing: (cells) => `Dấu – hoặc ô trống: ${count(cells)} ô không có số.`,
  },
};

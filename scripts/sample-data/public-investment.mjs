// Rebuilds datasets/public-investment: node scripts/sample-data/public-investment.mjs <table of the monthly reports>.csv
// The table has one row a report and entity: report_date, period, entity, annual_plan, prev_month_actual, month_est, ytd,
// plan_pct, yoy_pct.
import { join } from "node:path";
import {
  areaFields,
  fixed,
  indicatorFields,
  observationFields,
  oneOf,
  readTable,
  required,
  rounded,
  text,
  writePackage,
  writeTable,
} from "./tables.mjs";

const [original] = process.argv.slice(2);
if (!original) throw new Error("which file? node scripts/sample-data/public-investment.mjs TABLE.csv");
const folder = join(import.meta.dirname, "../../datasets/public-investment");
const [first, last] = ["2014-01", "2017-12"];

const indicator = "public-investment";
const areas = [
  ["TỔNG SỐ", "VN", "Cả nước", "Viet Nam", ""],
  ["Trung ương", "central", "Trung ương", "Central government", "VN"],
  ["Địa phương", "local", "Địa phương", "Local government", "VN"],
  ["Bộ Giao thông vận tải", "ministry-transport", "Bộ Giao thông vận tải", "Ministry of Transport", "central"],
  [
    "Bộ NN và PTNT",
    "ministry-agriculture",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Ministry of Agriculture and Rural Development",
    "central",
  ],
  ["Bộ Y tế", "ministry-health", "Bộ Y tế", "Ministry of Health", "central"],
  ["Hà Nội", "VN-HN", "Hà Nội", "Ha Noi", "local"],
  ["TP. Hồ Chí Minh", "VN-SG", "Thành phố Hồ Chí Minh", "Ho Chi Minh City", "local"],
  ["Đà Nẵng", "VN-DN", "Đà Nẵng", "Da Nang", "local"],
  ["Cần Thơ", "VN-CT", "Cần Thơ", "Can Tho", "local"],
  ["Quảng Ninh", "VN-13", "Quảng Ninh", "Quang Ninh", "local"],
  ["Vĩnh Phúc", "VN-70", "Vĩnh Phúc", "Vinh Phuc", "local"],
];
// The reports write some names in two ways.
const codes = new Map(areas.map(([entity, code]) => [entity.toLowerCase(), code]));

const monthly = readTable(original)
  .filter(({ period }) => period >= first && period <= last)
  .flatMap((row) =>
    codes.has(row.entity.toLowerCase()) ? [{ ...row, area: codes.get(row.entity.toLowerCase()) }] : [],
  )
  .sort((a, b) => (a.report_date < b.report_date ? -1 : a.report_date > b.report_date ? 1 : 0));

const observations = [];
const reported = [];
const plans = new Map();

for (const row of monthly) {
  const { area, report_date: vintage, period } = row;
  const [year, month] = period.split("-");
  const source = `GSO ${month}/${year}`;
  const observe = (period, scenario, value, status, from = source) =>
    observations.push({ indicator, area, period, scenario, value, status, vintage, source: from });
  const toDate = `${year}-01-01..${lastDay(year, month)}`;
  if (row.annual_plan) keepPlan(rounded(row.annual_plan, 3), "A", source);
  else impliedPlan();
  if (row.prev_month_actual) observe(monthBefore(year, month), "actual", rounded(row.prev_month_actual, 3), "A");
  if (row.month_est) observe(period, "actual", rounded(row.month_est, 3), "E");
  if (row.ytd) observe(toDate, "actual", rounded(row.ytd, 3), "E");
  if (row.plan_pct) report("plan/percent-of", row.plan_pct, "so với kế hoạch năm (%)");
  if (row.yoy_pct) report("prior-year/percent-of", row.yoy_pct, "so với cùng kỳ năm trước (%)");

  function report(comparison, value, where) {
    // The tables show one decimal; some months were also typed in so.
    reported.push({ indicator, area, period: toDate, comparison, reported: fixed(value, 1), vintage, where });
  }

  function keepPlan(value, status, from) {
    observe(year, "plan", value, status, from);
    plans.set(`${area} ${year}`, Number(value));
  }

  // After January the plan is not printed; where the percentage stands unrounded in its cell, it follows from that. A
  // difference of less than a thousandth is rounding, not another plan.
  function impliedPlan() {
    const before = plans.get(`${area} ${year}`);
    if (!/\.\d{3,}/.test(row.plan_pct)) return;
    const implied = (100 * Number(row.ytd)) / Number(row.plan_pct);
    if (before !== undefined && Math.abs(implied / before - 1) < 0.001) return;
    keepPlan(rounded(implied.toFixed(6), 2), "I", `${source}: ${rounded(row.ytd, 3)} / ${rounded(row.plan_pct, 3)}%`);
  }
}

writePackage(folder, {
  name: "public-investment",
  title: "Việt Nam: investment from the state budget, 2014-2017, as reported month by month",
  description:
    "Monthly estimates with the figure they were revised to a month later, totals to date, the annual plan and its changes, and the percentages that were printed.",
  version: "1.0.0",
  sources: [
    { title: "Tổng cục Thống kê (General Statistics Office of Viet Nam), monthly statistical tables, 2014-2017" },
  ],
  licenses: [{ name: "Apache-2.0", title: "Apache License 2.0" }],
  resources: [
    writeTable(folder, { name: "indicators", primaryKey: "id", fields: indicatorFields }, [
      {
        id: indicator,
        name_vi: "Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước",
        name_en: "Investment realised from the state budget",
        unit: "tỷ đồng",
        kind: "flow",
        direction: "up",
      },
    ]),
    writeTable(
      folder,
      { name: "areas", primaryKey: "code", fields: areaFields },
      areas.map(([, code, name_vi, name_en, parent]) => ({ code, name_vi, name_en, parent })),
    ),
    writeTable(
      folder,
      {
        name: "observations",
        primaryKey: ["indicator", "area", "period", "scenario", "vintage"],
        fields: observationFields,
      },
      observations,
    ),
    writeTable(
      folder,
      {
        name: "reported",
        primaryKey: ["indicator", "area", "period", "comparison", "vintage"],
        fields: [
          ...observationFields.slice(0, 3),
          text("comparison", {
            description: "reference/measure",
            ...oneOf("plan/percent-of", "prior-year/percent-of"),
          }),
          { name: "reported", type: "number", description: "As printed, in percent", ...required },
          text("vintage", { description: "The day it was published", ...required }),
          text("where", { description: "The column that prints it", ...required }),
        ],
      },
      reported,
    ),
  ],
});

function lastDay(year, month) {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function monthBefore(year, month) {
  return new Date(Date.UTC(Number(year), Number(month) - 2, 1)).toISOString().slice(0, 7);
}

// Rebuilds datasets/notifiable-diseases: node scripts/sample-data/notifiable-diseases.mjs <cases by province and month>.csv[.gz]
// The table has one row a disease, province and month: disease, province, year, month, incidence, mortality.
import { join } from "node:path";
import { areaFields, indicatorFields, observationFields, readTable, writePackage, writeTable } from "./tables.mjs";

const [original] = process.argv.slice(2);
if (!original) throw new Error("which file? node scripts/sample-data/notifiable-diseases.mjs TABLE.csv.gz");
const folder = join(import.meta.dirname, "../../datasets/notifiable-diseases");

const indicators = [
  ["dengue", "incidence", 2002, "dengue-cases", "Số ca mắc sốt xuất huyết Dengue", "Dengue cases", "ca"],
  ["dengue", "mortality", 2002, "dengue-deaths", "Số ca tử vong do sốt xuất huyết Dengue", "Deaths from dengue", "ca"],
  ["malaria", "incidence", 2003, "malaria-cases", "Số ca mắc sốt rét", "Malaria cases", "ca"],
  ["hfmd", "incidence", 2011, "hfmd-cases", "Số ca mắc tay chân miệng", "Hand, foot and mouth disease cases", "ca"],
];
const lastYear = 2015;

// Cần Thơ province (VN-48) became the city of Cần Thơ and the province of Hậu Giang on 1 January 2004. On that day Đắk Nông
// left Đắk Lắk and Điện Biên left Lai Châu, which kept their names. Hà Tây joined Hà Nội on 1 August 2008.
const areas = [
  { in: ["An Giang"], code: "VN-44", name_vi: "An Giang", name_en: "An Giang" },
  {
    in: ["Can Tho"],
    to: 2003,
    code: "VN-48",
    name_vi: "Cần Thơ (tỉnh cũ)",
    name_en: "Can Tho (former province)",
    until: "2003-12",
  },
  {
    in: ["Can Tho"],
    from: 2004,
    code: "VN-CT",
    name_vi: "Cần Thơ",
    name_en: "Can Tho",
    parts: "VN-48",
    since: "2004-01",
  },
  { in: ["Hau Giang"], code: "VN-73", name_vi: "Hậu Giang", name_en: "Hau Giang", parts: "VN-48", since: "2004-01" },
  { in: ["Dack Lak", "Dak Lak"], code: "VN-33", name_vi: "Đắk Lắk", name_en: "Dak Lak", breaks: "2004-01" },
  { in: ["Dak Nong"], code: "VN-72", name_vi: "Đắk Nông", name_en: "Dak Nong", parts: "VN-33", since: "2004-01" },
  { in: ["Lai Chau"], code: "VN-01", name_vi: "Lai Châu", name_en: "Lai Chau", breaks: "2004-01" },
  { in: ["Dien Bien"], code: "VN-71", name_vi: "Điện Biên", name_en: "Dien Bien", parts: "VN-01", since: "2004-01" },
  { in: ["Ha Noi"], code: "VN-HN", name_vi: "Hà Nội", name_en: "Ha Noi", breaks: "2008-08" },
  { in: ["Ha Tay"], code: "VN-15", name_vi: "Hà Tây", name_en: "Ha Tay", until: "2008-07" },
  { in: ["Ho Chi Minh"], code: "VN-SG", name_vi: "Thành phố Hồ Chí Minh", name_en: "Ho Chi Minh City" },
];

const rows = readTable(original);
const observations = indicators.flatMap(([disease, column, firstYear, indicator]) =>
  areas.flatMap(({ in: names, code, from = firstYear, to = lastYear }) =>
    rows
      .filter((row) => row.disease === disease && names.includes(row.province))
      .filter(({ year }) => Number(year) >= Math.max(firstYear, from) && Number(year) <= to)
      .map((row) => ({ period: `${row.year}-${row.month.padStart(2, "0")}`, value: row[column] }))
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .map(({ period, value }) => {
        const status = value === "" ? "O" : "A";
        return { indicator, area: code, period, scenario: "actual", value, status, source: "GDPM" };
      }),
  ),
);

writePackage(folder, {
  name: "notifiable-diseases",
  title: "Việt Nam: notifiable diseases by province and month, 2002-2015",
  description:
    "Dengue (cases and deaths), malaria and hand, foot and mouth disease in ten provinces, with the months that are missing and the provinces that were split.",
  version: "1.0.0",
  sources: [
    {
      title:
        "Cục Y tế dự phòng, Bộ Y tế (General Department of Preventive Medicine, Ministry of Health), yearbooks of notifiable diseases; figures as collected in the R package gdpm",
    },
  ],
  licenses: [{ name: "Apache-2.0", title: "Apache License 2.0" }],
  resources: [
    writeTable(
      folder,
      { name: "indicators", primaryKey: "id", fields: indicatorFields },
      indicators.map(([, , , id, name_vi, name_en, unit]) => ({
        id,
        name_vi,
        name_en,
        unit,
        kind: "flow",
        direction: "down",
      })),
    ),
    writeTable(
      folder,
      { name: "areas", primaryKey: "code", fields: areaFields },
      areas.map(({ parts, from: _from, ...area }) => ({ ...area, from: parts })),
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
  ],
});

import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { guessed, lines, load, told, withFiles } from "./loading.ts";

describe("names", () => {
  it("that differ in capitals, marks and abbreviations are one, and it is told", async () => {
    const read = await load(
      "province,year,cases\nTP. Hồ Chí Minh,2022,9\nTp.Hồ Chí Minh,2023,10\nThành phố Hồ Chí Minh,2024,12\nThanh Hoá,2023,1\nThanh Hóa,2024,2\n",
    );
    expect(lines(read).map((line) => line.replace(/^cases /, ""))).toEqual([
      "TP. Hồ Chí Minh 2022 actual 9 A",
      "TP. Hồ Chí Minh 2023 actual 10 A",
      "TP. Hồ Chí Minh 2024 actual 12 A",
      "Thanh Hoá 2023 actual 1 A",
      "Thanh Hoá 2024 actual 2 A",
    ]);
    expect(guessed(read).filter((each) => each.startsWith("area = T"))).toEqual([
      "area = Tp.Hồ Chí Minh = TP. Hồ Chí Minh",
      "area = Thành phố Hồ Chí Minh = TP. Hồ Chí Minh",
      "area = Thanh Hóa = Thanh Hoá",
    ]);
  });

  it("are one over files, too", async () => {
    const files = {
      "a.csv": "tỉnh,năm,ca\nTp. Huế,2023,9\nAn Giang,2023,4\n",
      "b.csv": "tỉnh,năm,ca\nTP Huế,2024,10\nAn Giang,2024,5\n",
    };
    const read = await withFiles(files, (path) => loadDataset([path("a.csv"), path("b.csv")]));
    expect(read.panel.areas.map(({ code }) => code)).toEqual(["Tp. Huế", "An Giang"]);
  });

  it("that have figures of the same thing at the same time stay two", async () => {
    const read = await load("province,year,cases\nSa Pa,2023,9\nSA PA,2023,10\n");
    expect(read.panel.areas.map(({ code }) => code)).toEqual(["Sa Pa", "SA PA"]);
  });

  it("a district's name said in two provinces is not one district", async () => {
    const read = await load(
      "province,district,year,cases\nAn Giang,Châu Thành,2023,5\nAn Giang,Tri Tôn,2023,3\nTiền Giang,Châu Thành,2023,7\nTiền Giang,Cái Bè,2023,1\n",
    );
    expect(lines(read)).toEqual([
      "cases An Giang / Châu Thành 2023 actual 5 A",
      "cases An Giang / Tri Tôn 2023 actual 3 A",
      "cases Tiền Giang / Châu Thành 2023 actual 7 A",
      "cases Tiền Giang / Cái Bè 2023 actual 1 A",
    ]);
    expect(told(read)).toEqual([]);
  });

  it("a code beside its name stays the code", async () => {
    const read = await load(
      "country_code,country,year,gdp\nVN,Viet Nam,2022,1\nVN,Vietnam,2023,2\nTH,Thailand,2022,3\nLA,Laos,2022,4\n",
    );
    expect(read.panel.areas.map(({ code }) => code)).toEqual(["VN", "TH", "LA"]);
  });
});

it.each([
  ["Bank,2022,2023\nX,1,2\nY,5,6\n", ["X", "Y"]],
  ["Bank,2022,2023\nX,1,2\nZ,5,6\n", ["X", "Z"]],
  ["Shop,2022,2023\nA,1,2\nC,5,6\n", ["A", "C"]],
])("capitals that stand for no value among figures are names among names: %#", async (text, areas) => {
  const read = await load(text);
  expect(read.panel.areas.map(({ code }) => code)).toEqual(areas);
  expect(read.panel.observations.length).toBe(4);
});

it("names of columns that leave out that of the names of rows are those of the columns behind it", async () => {
  const read = await load("2022\t2023\nA\t1\t2\nB\t3\t4\n", "data.tsv");
  expect(lines(read).map((line) => line.split(" ").slice(-4).join(" "))).toEqual([
    "2022 actual 1 A",
    "2023 actual 2 A",
    "2022 actual 3 A",
    "2023 actual 4 A",
  ]);
});

it("`No (%)` is an answer, and counts no rows", async () => {
  const read = await load("Year,N,Yes (%),No (%)\n2022,1000,60,40\n2023,1100,55,45\n");
  expect(read.panel.indicators.map(({ id }) => id)).toEqual(["N", "Yes", "No"]);
});

import { describe, expect, it } from "vitest";
import { matchNames } from "../../src/datasets/panel/match-names.ts";
import type { Panel } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { period } from "../../src/model/period.ts";

function panelOf(ids: readonly string[], file: string): Panel {
  const build = new PanelBuilder();
  const [area, source, vintage] = [build.area("all"), build.source({ name: file }), build.vintage("")];
  for (const [at, id] of ids.entries()) {
    const indicator = build.indicator(id, () => ({
      id,
      names: { vi: id, en: id },
      unit: { kind: "money", text: "tỷ đồng", base: "đồng", scale: 9 },
      kind: "flow",
      direction: "none",
    }));
    build.observe({
      indicator,
      area,
      period: build.period(period("A", 2023)),
      vintage,
      source,
      value: at,
      decimals: 0,
    });
  }
  return build.build();
}

function matched(own: readonly string[], other: readonly string[]): readonly string[] {
  return matchNames(panelOf(own, "new.xlsx"), panelOf(other, "old.xlsx")).matches.map(
    ({ from, to }) => `${from} = ${to}`,
  );
}

describe("indicators of another workbook", () => {
  it("are the same through `và`, a dash, initials and the number of a heading", () => {
    const own = ["von/bo-giao-duc-va-dao-tao", "nhap-khau/sp-tu-go/tri-gia", "van-tai/ii-luan-chuyen/duong-bo"];
    const other = ["von/bo-giao-duc-dao-tao", "nhap-khau/san-pham-tu-go/tri-gia", "van-tai/luan-chuyen/duong-bo"];
    expect(matched(own, other)).toEqual(other.map((from, at) => `${from} = ${own[at]}`));
  });

  it("are the same with a level between, unless two would do", () => {
    expect(matched(["von/tong-so/ha-noi"], ["von/tong-so/dia-phuong/ha-noi"])).toHaveLength(1);
    expect(matched(["von/tong-so/khac"], ["von/tong-so/trung-uong/khac", "von/tong-so/dia-phuong/khac"])).toEqual([]);
  });

  it("are the same under a level or a title that is called otherwise in all of its rows", () => {
    const under = (level: string, ...rows: readonly string[]) => rows.map((row) => `khach/${level}/${row}`);
    const rows = ["duc", "phap", "lao"];
    expect(matched(under("theo-nuoc-va-lanh-tho", ...rows), under("theo-quoc-tich", ...rows))).toHaveLength(3);
    expect(matched(under("theo-nuoc-va-lanh-tho", "duc"), under("theo-quoc-tich", "duc"))).toEqual([]);
    const titled = (title: string) => rows.map((row) => `${title}/${row}`);
    expect(matched(titled("tong-san-pham-gdp"), titled("tong-san-pham"))).toHaveLength(3);
  });

  it("are the same under other headings, and by a longer name of the last level, in three rows and more", () => {
    const rows = ["ha-noi", "hai-phong", "hung-yen"];
    const own = rows.map((row) => `von/tong-so/dia-phuong/mot-so-tinh-thanh-pho/${row}`);
    const other = rows.map((row) => `von/mot-so-dia-phuong/${row}`);
    expect(matched(own, other)).toEqual(other.map((from, at) => `${from} = ${own[at]}`));
    expect(matched(own.slice(0, 2), other.slice(0, 2))).toEqual([]);
    const roads = ["sat", "bo", "thuy"];
    const named = (last: string) => roads.map((road) => `van-tai/duong-${road}/${last}`);
    expect(matched(named("van-chuyen"), named("khoi-luong-van-chuyen"))).toHaveLength(3);
    expect(matched(named("van-chuyen"), named("luan-chuyen"))).toEqual([]);
  });

  it("are the same in rows in which two levels are called otherwise, where each is so in three others", () => {
    const roads = ["sat", "bo", "thuy"].map((road) => `duong-${road}`);
    const tons = (range: string, last: string) => [
      ...roads.map((road) => `van-tai/nganh/${road}/${last}`),
      ...roads.map((road) => `van-tai/${range}/${road}/gia`),
      `van-tai/${range}/trong-nuoc/${last}`,
    ];
    const [own, other] = [tons("khu-vuc", "van-chuyen"), tons("pham-vi", "khoi-luong-van-chuyen")];
    expect(matched(own, other)).toHaveLength(7);
    expect(matched(own.slice(3), other.slice(3))).toHaveLength(3);
  });

  it("are not the same because their names are much alike", () => {
    expect(matched(["von/quang-nam", "von/bac-ninh"], ["von/quang-ninh", "von/bac-giang"])).toEqual([]);
  });

  it("keep their names where they have an indicator of that name, and their figures everywhere", () => {
    const { panel } = matchNames(
      panelOf(["a/bo-y-te"], "new.xlsx"),
      panelOf(["a/bo-y-te", "a/bo-y-te-khac"], "old.xlsx"),
    );
    expect(panel.indicators.map(({ id }) => id)).toEqual(["a/bo-y-te", "a/bo-y-te-khac"]);
    expect([...panel.observations.value]).toEqual([0, 1]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-together-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Five provinces of two regions in three years, with the change in percent that is printed for each. */
const provinces = { a: "N", b: "N", c: "S", d: "S", e: "S" } as const;
const base = { a: 101, b: 203, c: 307, d: 411, e: 513 } as const;
type Province = keyof typeof provinces;

/** What does not agree in the package with some cells changed after the percentages were worked out. */
async function inconsistent(
  changed: Readonly<Record<string, number>>,
  reportedAs: Readonly<Record<string, string>> = {},
) {
  const own = await mkdtemp(join(folder, "set-"));
  const value = (area: string, year: number): number => {
    const grown = (each: Province) => Math.round(base[each] * (1 + 0.07 * (year - 2021)) + (year - 2021) * 3);
    const all = Object.keys(provinces) as Province[];
    if (area === "VN") return all.reduce((sum, each) => sum + grown(each), 0);
    return all.filter((each) => each === area || provinces[each] === area).reduce((sum, each) => sum + grown(each), 0);
  };
  const areas = ["VN", "N", "S", ...Object.keys(provinces)];
  const observed = areas.flatMap((area) =>
    [2021, 2022, 2023].map((year) => `x,${area},${year},${changed[`${area} ${year}`] ?? value(area, year)}`),
  );
  const printed = areas.flatMap((area) =>
    [2022, 2023].map((year) => {
      const change = (100 * (value(area, year) / value(area, year - 1) - 1)).toFixed(1);
      return `x,${area},${year},prior-year/percent-change,${reportedAs[`${area} ${year}`] ?? change}`;
    }),
  );
  const files = {
    "datapackage.json": JSON.stringify({
      name: "provinces",
      resources: ["indicators", "areas", "observations", "reported"].map((name) => ({ name, path: `${name}.csv` })),
    }),
    "indicators.csv": "id,name_vi,name_en,unit,kind,direction\nx,x,x,ca,flow,none\n",
    "areas.csv": `code,name_vi,name_en,parent\nVN,VN,VN,\nN,N,N,VN\nS,S,S,VN\n${Object.entries(provinces)
      .map(([code, parent]) => `${code},${code},${code},${parent}`)
      .join("\n")}\n`,
    "observations.csv": `indicator,area,period,value\n${observed.join("\n")}\n`,
    "reported.csv": `indicator,area,period,comparison,reported\n${printed.join("\n")}\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
  const { panel } = await loadDataset(join(own, "datapackage.json"));
  return [...findingsOf(auditPanel(panel), "en")].filter(({ verdict }) => verdict === "inconsistent");
}

const setsOf = (finding: Awaited<ReturnType<typeof inconsistent>>[number] | undefined) =>
  finding?.blame?.sets.map((set) =>
    set.map(({ subject, correction, cause }) => `${subject?.area} ${correction} ${cause}`).join(", "),
  );

describe("a wrong figure in a sum and in two percentages", () => {
  it("is one finding: its region's sum, its change, and next year's change of it", async () => {
    expect(await inconsistent({})).toEqual([]);
    // d in 2022 is 443, printed 434: two digits swapped.
    const findings = await inconsistent({ "d 2022": 434 });
    expect(findings.map(({ id, partOf }) => `${id} ${partOf ?? "tells"}`)).toEqual(["r13 s1", "r14 s1", "s1 tells"]);
    const told = findings.at(-1);
    expect(setsOf(told)).toEqual(["d 443 digit-transposed"]);
    expect(told?.blame).toMatchObject({ complete: true, common: [{ file: expect.any(String), line: 21 }] });
    expect(told?.explanation).toContain("Correcting one figure would also resolve 2 more checks");
  });

  it("is not the finding of another slip elsewhere", async () => {
    const findings = await inconsistent({ "d 2022": 434 }, { "a 2023": "99.9" });
    expect(findings.filter(({ partOf }) => partOf === undefined)).toHaveLength(2);
  });
});

describe("two figures in each other's place", () => {
  it("are one finding with both of them, though each breaks a sum of its own", async () => {
    // b and c of 2023: 237 and 356.
    const findings = await inconsistent({ "b 2023": 356, "c 2023": 237 });
    const told = findings.filter(({ partOf }) => partOf === undefined);
    expect(told).toHaveLength(1);
    expect(setsOf(told[0])).toEqual(["b 237 figures-swapped, c 356 figures-swapped"]);
    expect(told[0]?.causes[0]?.explanation).toContain("may have been swapped with");
  });
});

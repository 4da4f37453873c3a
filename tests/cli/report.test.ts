import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const text =
  "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.\nCấp 39 giấy phép (19 cấp mới, 02 cấp lại, 17 gia hạn).\nĐã giao 68/75 mặt bằng (50,7%).\n";
const data = "indicator,area,period,value\nflu,A,2023-01,10\nflu,A,2024-01,15\nflu,B,2023-01,0\nflu,B,2024-01,4\n";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("recount report", () => {
  test("makes one page of a report and data, and says where; status 1 where something does not agree", () => {
    const cwd = folderWith({ "report.txt": text, "data.csv": data });
    const ran = recount(["report", "report.txt", "data.csv", "--out", "made"], { cwd });
    expect(ran.status).toBe(1);
    expect(ran.out).toBe(`Trang kết quả: ${join("made", "index.html")}\n`);
    const page = readFileSync(join(cwd, "made/index.html"), "utf8");
    expect(page).toContain("68/75");
    expect(page).toContain("+50,0");
    expect(page).toContain("gốc bằng 0");
    const markdown = readFileSync(join(cwd, "made/findings.md"), "utf8");
    expect(markdown).toContain("68 / 75");
    expect(markdown).toContain("+50,0");
    for (const file of ["audit.json", "comparisons.csv", "charts/change.svg", "charts/change.vl.json"])
      expect(existsSync(join(cwd, "made", file)), file).toBe(true);
  });

  test("ends with 1 for what is doubtful only where that is asked for", () => {
    const cwd = folderWith({ "report.txt": "Có 240 hồ sơ, đã giải quyết 200 hồ sơ, đạt 88,3%.\n" });
    const status = (...args: string[]) => recount(["report", "report.txt", "--out", "made", ...args], { cwd }).status;
    expect([status(), status("--fail-on", "doubtful")]).toEqual([0, 1]);
    const markdown = readFileSync(join(cwd, "made/findings.md"), "utf8");
    expect(markdown).toContain("## Nghi sai");
    expect(markdown).not.toContain("## Chỗ không khớp");
  });

  test("keeps two reports apart on one page: no id twice, every link has its target", () => {
    const cwd = folderWith({ "one.txt": text, "two.txt": `${text}Có 30/60 hộ, bằng 49%.\n` });
    const ran = recount(["report", "one.txt", "two.txt", "--out", "made", "--lang", "en", "--fail-on", "never"], {
      cwd,
    });
    expect(ran.status).toBe(0);
    const page = readFileSync(join(cwd, "made/index.html"), "utf8");
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(page.match(/<a class="place" .{1,60}two\.txt, line \d/)).not.toBeNull();
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no folder to write to", ["report", "report.txt"], /thiếu --out/],
    ["a file that there is not", ["report", "nowhere.txt", "--out", "made"], /nowhere\.txt: không có tệp này/],
    ["an area that there is not", ["report", "data.csv", "--where", "area=Z", "--out", "made"], /không có địa bàn 'Z'/],
    ["a file in place of the folder", ["report", "data.csv", "--out", "data.csv"], /data\.csv/],
  ])("ends with 2, one sentence and nothing written: %s", (_, args, sentence) => {
    const cwd = folderWith({ "report.txt": text, "data.csv": data });
    const ran = recount(args, { cwd });
    expect(ran.status).toBe(2);
    expect(ran.err.trimEnd().split("\n").at(-1)).toMatch(sentence);
    expect(existsSync(join(cwd, "made"))).toBe(false);
    expect(readFileSync(join(cwd, "data.csv"), "utf8")).toBe(data);
  });
});

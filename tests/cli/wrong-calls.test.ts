import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const prose = "Exports rose by 12% in 2023, from $806.2 million to $906.2 million. Imports were flat.\n";

function run(args: readonly string[], lang: "vi" | "en", input = "") {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "prose.txt"), prose);
  writeFileSync(join(folder, "data.csv"), "indicator,period,value\nRice,2022,120\nRice,2023,130\n");
  mkdirSync(join(folder, "empty"));
  return recount([...args, "--lang", lang], { cwd: folder, input });
}

describe("a call that cannot be answered says what to do instead", () => {
  test.each<[args: readonly string[], en: RegExp, vi: RegExp]>([
    [
      ["compare", "prose.txt"],
      /^recount: prose\.txt: no figure could be read\. A report is checked with: recount audit prose\.txt\./m,
      /^recount: prose\.txt: không đọc được số liệu nào\. Nếu đây là báo cáo thì kiểm bằng: recount audit prose\.txt\./m,
    ],
    [
      ["compare", "empty"],
      /^recount: empty\/datapackage\.json: file not found; .* name the data files in it instead$/m,
      /^recount: empty\/datapackage\.json: không có tệp này; .* hãy nêu từng tệp số liệu$/m,
    ],
    [
      ["audit", "https://example.org/report.pdf"],
      /recount reads files, not web addresses; download the file and name it$/m,
      /recount đọc tệp, không đọc địa chỉ web; hãy tải tệp về máy rồi nêu tên tệp$/m,
    ],
    [
      ["compare", "-"],
      /^recount: stdin: this command does not read standard input/m,
      /^recount: stdin: lệnh này không đọc đầu vào chuẩn/m,
    ],
    [
      ["run", "empty"],
      /^recount: empty\/recount\.yaml: there is no project file here; name one/m,
      /^recount: empty\/recount\.yaml: ở đây không có tệp dự án; hãy nêu tên tệp/m,
    ],
    [["compare", "data.csv", "--period", "2023"], /'--period'; did you mean --per\?$/m, /có phải ý bạn là --per\?$/m],
    [
      ["forecast", "data.csv", "--range", "9"],
      /'--range'; see recount forecast --help$/m,
      /xem recount forecast --help$/m,
    ],
    [["audit", "prose.txt", "--track"], /^recount: --track needs --marked$/m, /^recount: --track cần --marked$/m],
    [
      ["audit", "prose.txt", "--track", "--mark-confirmed"],
      /^recount: --track and --mark-confirmed need --marked$/m,
      /^recount: --track và --mark-confirmed cần --marked$/m,
    ],
    [["chart", "data.csv"], /data missing; name the kind of chart first/, /thiếu tệp số liệu; nêu loại biểu đồ trước/],
    [["forecast"], /for example: recount forecast data\.csv$/m, /ví dụ: recount forecast so-lieu\.csv$/m],
    [
      ["serve", "--port", "99999999"],
      /^recount: --port: invalid value '99999999'; expected: a number from 0 to 65535$/m,
      /^recount: --port: giá trị '99999999' không hợp lệ; cần: một số từ 0 đến 65535$/m,
    ],
    [
      ["completion", "bash", "zsh"],
      /^recount: recount completion takes at most one argument; see recount completion --help$/m,
      /^recount: recount completion nhận nhiều nhất 1 tham số; xem recount completion --help$/m,
    ],
  ])("%j", (args, en, vi) => {
    for (const [lang, expected] of [["en", en] as const, ["vi", vi] as const]) {
      const { status, err } = run(args, lang);
      expect(err).toMatch(expected);
      expect(status).toBe(2);
    }
  });

  test("a file that is named as data is not taken for a report", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "d.csv"), "name,remark\nA,none\nB,none\n");
    expect(recount(["compare", "d.csv", "--lang", "en"], { cwd: folder }).err).not.toContain("recount audit");
  });
});

test("a text without numbers is said to have none, and no rounding rule is told of it", () => {
  const none = "There is nothing to count here, only words about the weather.";
  const { out, status } = run(["audit", "-"], "en", none);
  expect(out).toContain("There are no numbers in this text.");
  expect(out).not.toContain("Rounding rule");
  expect(run(["audit", "-"], "vi", none).out).toContain("Văn bản này không có con số nào.");
  expect(status).toBe(0);
});

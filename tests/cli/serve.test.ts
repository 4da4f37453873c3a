import { type ChildProcess, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchFolder } from "../../src/web/serve/watched-folder.node.ts";
import { recount } from "./built.ts";

const project = join(import.meta.dirname, "../..");
const cli = join(project, "dist/cli/recount.node.js");

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe("recount serve", () => {
  let folder: string;
  let child: ChildProcess;
  let [port, token] = [0, ""];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-serve-"));
    copyFileSync(join(project, "tests/documents/files/an-giang.docx"), join(folder, "an-giang.docx"));
    writeFileSync(join(folder, "draft.txt"), "Cả tỉnh có 137 ca, tăng 37% so với 100 ca cùng kỳ.\n");
    mkdirSync(join(folder, "out"));
    child = spawn(process.execPath, [
      cli,
      "serve",
      folder,
      "--port",
      "0",
      "--out",
      join(folder, "out"),
      "--lang",
      "en",
    ]);
    const address = await new Promise<string>((done) => {
      let text = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        text += String(chunk);
        const found = /http:\/\/\S+/.exec(text)?.[0];
        if (found) done(found);
      });
    });
    const url = new URL(address);
    expect(url.hostname).toBe("127.0.0.1");
    port = Number(url.port);
    token = url.searchParams.get("token") ?? "";
  }, 300_000);

  afterAll(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, more: { method?: string; headers?: Record<string, string>; token?: string } = {}) =>
    new Promise<Answer>((done, failed) => {
      const given = more.token ?? token;
      const query = given === "" ? "" : `${path.includes("?") ? "&" : "?"}token=${given}`;
      const { method = "GET", headers = {} } = more;
      const call = request({ host: "127.0.0.1", port, path: path + query, method, headers }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      call.on("error", failed);
      call.end();
    });

  const files = async (): Promise<readonly { id: string; name: string; counts?: Record<string, number> }[]> =>
    JSON.parse((await ask("/files")).body);

  it("lists the files with what came of them, and gives the page and the marked file of each", async () => {
    await expect.poll(async () => (await files()).every(({ counts }) => counts), { timeout: 20_000 }).toBe(true);
    const listed = await files();
    expect(listed.map(({ name }) => name)).toEqual(["an-giang.docx", "draft.txt"]);
    const [report] = listed;
    expect(report?.counts).toEqual({ consistent: 15, inconsistent: 1, doubtful: 0, unverifiable: 7 });
    const page = await ask(`/files/${report?.id}/page?lang=vi`);
    expect(page.status).toBe(200);
    expect(page.body).toContain("1 chỗ không khớp trong 16 phép tính kiểm được");
    const marked = await ask(`/files/${report?.id}/marked`);
    expect(marked.headers["content-disposition"]).toContain("an-giang.recount.docx");
    expect(marked.body.startsWith("PK")).toBe(true);
  });

  it("answers nobody without the token, no other host and no other site", async () => {
    expect((await ask("/files", { token: "" })).status).toBe(401);
    expect((await ask("/files", { token: "wrong" })).status).toBe(401);
    expect((await ask("/openapi.json", { token: "" })).status).toBe(401);
    expect((await ask("/files", { headers: { host: "evil.example" } })).status).toBe(403);
    expect((await ask("/files", { headers: { origin: "http://evil.example" } })).status).toBe(403);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await ask("/files", { token: "", headers: bearer })).status).toBe(200);
  });

  it("has no path of the machine in an address, and serves nothing but the listed files", async () => {
    for (const path of ["/files/..%2f..%2fetc%2fpasswd/page", "/files/0000000000000000/page", "/etc/passwd"])
      expect((await ask(path)).status).toBe(404);
    expect((await ask("/files", { method: "DELETE" })).status).toBe(405);
    expect((await ask("/?lang=xx")).status).toBe(400);
  });

  it("writes below --out and nowhere else", async () => {
    const before = readdirSync(folder).sort();
    const [report] = await files();
    expect((await ask(`/files/${report?.id}/save`, { method: "POST" })).status).toBe(200);
    expect(existsSync(join(folder, "out/an-giang.docx/index.html"))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(before);
    writeFileSync(join(folder, "out/an-giang.docx/index.html"), "mine");
    expect((await ask(`/files/${report?.id}/save`, { method: "POST" })).status).toBe(409);
    expect(readFileSync(join(folder, "out/an-giang.docx/index.html"), "utf8")).toBe("mine");
  });

  it("tells at once of a file that was saved, with what comes of it now", async () => {
    const told: string[] = [];
    const changed = new Promise<string>((done) => {
      const call = request({ host: "127.0.0.1", port, path: `/events?token=${token}` }, (response) => {
        response.on("data", (chunk: Buffer) => {
          for (const line of String(chunk).split("\n")) if (line.startsWith("data: {")) told.push(line.slice(6));
          const found = told.find((line) => line.includes("draft.txt") && line.includes('"inconsistent":1'));
          if (!found) return;
          call.destroy();
          done(found);
        });
      });
      call.on("error", () => {});
      call.end();
    });
    writeFileSync(join(folder, "draft.txt"), "Cả tỉnh có 137 ca, tăng 47% so với 100 ca cùng kỳ.\n");
    expect(await changed).toContain('"name":"draft.txt"');
  }, 120_000);

  it("says what is wrong with a file in the language that asks, without a path of the machine", async () => {
    writeFileSync(join(folder, "bad.pdf"), "%PDF-1.7\n");
    const problem = async (lang: string) =>
      JSON.parse((await ask(`/files?lang=${lang}`)).body).find(({ name }: { name: string }) => name === "bad.pdf")
        ?.problem;
    await expect.poll(() => problem("en"), { timeout: 20_000 }).toMatch(/^bad\.pdf: the file is damaged/);
    expect(await problem("vi")).toMatch(/^bad\.pdf: tệp hỏng/);
  }, 120_000);

  it("describes all of its addresses", async () => {
    const { paths } = JSON.parse((await ask("/openapi.json")).body);
    expect(Object.keys(paths)).toEqual([
      "/",
      "/files",
      "/files/{id}/page",
      "/files/{id}/marked",
      "/files/{id}/save",
      "/events",
      "/openapi.json",
    ]);
  });

  it("says what is wrong with a call, and ends with status 2", () => {
    const english = { env: { RECOUNT_LANG: "en" } };
    expect(recount(["serve", "nowhere"], english)).toMatchObject({ status: 2 });
    const ran = recount(["serve", folder, "--port", "many"], english);
    expect([ran.status, ran.err]).toEqual([
      2,
      "recount: --port: invalid value 'many'; expected: a number from 0 to 65535\n",
    ]);
  });
});

it("lists a data package once, which changes when one of its tables does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-package-"));
  const table = join(folder, "cases", "observations.csv");
  mkdirSync(join(folder, "cases"));
  const resources = [{ name: "observations", path: "observations.csv" }];
  writeFileSync(join(folder, "cases", "datapackage.json"), JSON.stringify({ name: "cases", resources }));
  writeFileSync(table, "indicator,area,period,value\ndengue,_Z,2023,100\ndengue,_Z,2024,150\n");
  writeFileSync(join(folder, "note.txt"), "150 cases, up 50% from 100.\n");
  const watched = await watchFolder(folder, "en");
  expect(watched.files().map(({ name }) => name)).toEqual(["cases/datapackage.json", "note.txt"]);
  const before = watched.files()[0]?.version;
  writeFileSync(table, "indicator,area,period,value\ndengue,_Z,2023,100\ndengue,_Z,2024,1500\n");
  await expect.poll(() => watched.files()[0]?.version, { timeout: 10_000 }).not.toBe(before);
  watched.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { runMcp, serveApp, watchFolder } from "../../../out/fuzz-build/recount.js";
import { json } from "../changes/json.mjs";
import { hostileWords, words } from "../changes/text.mjs";
import { below, pick } from "../random.mjs";
import { ensureUntouched, inputs, lay } from "./folder.mjs";

/** What stands and answers: the addresses of `recount serve`, and the lines that `recount mcp` is sent. */
export const standingTargets = [
  { id: "serve", prepare: (folder) => served(join(folder, "serve")) },
  { id: "mcp", prepare: (folder) => assisted(join(folder, "mcp")) },
];

const token = "aUsualToken_of-32-letters-0123456789";

/** Requests: an answer that is no failure of the server's, none of a file to whom has no token, nothing written but below --out. */
function served(folder) {
  const files = new Map([...inputs()].filter(([name]) => /^report|^page|^long|^wide/.test(name)));
  lay(folder, files);
  const out = join(folder, "..", "served-out");
  mkdirSync(out, { recursive: true });
  let app;
  let ids = [];
  const open = async () => {
    const watched = await watchFolder(folder, "en");
    app = serveApp({ folder: watched, token, lang: "en", out });
    ids = watched.files().map(({ id }) => id);
  };
  return {
    input: async (random) => {
      if (!app) await open();
      return request(random, ids);
    },
    run: async ({ path, method, headers, body }) => {
      const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
      if (response.status >= 500) throw new Error(`status ${response.status}: ${await response.text()}`);
      if (response.headers.get("content-type")?.startsWith("text/event-stream")) await response.body?.cancel();
      const isLet = headers.authorization === `Bearer ${token}` || path.includes(`token=${token}`);
      if (!isLet && response.status < 400) throw new Error(`status ${response.status} without the token`);
      ensureUntouched(folder, files);
      if (existsSync(join(out, "..", "escaped"))) throw new Error("written outside --out");
      return response.status < 400 ? "read" : "refused";
    },
    show: JSON.stringify,
  };
}

/** A request that is mostly meant, with one or two of its parts changed. */
function request(random, ids) {
  const id =
    random() < 0.8 ? pick(random, ids) : pick(random, ["..", "../escaped", "%2e%2e%2fescaped", "0", ...hostileWords]);
  const known = [
    "/",
    "/openapi.json",
    "/files",
    `/files/${id}/page`,
    `/files/${id}/marked`,
    `/files/${id}/save`,
    "/events",
  ];
  let path = pick(random, known);
  if (random() < 0.2) path = `/${words(path, random, pick(random, hostileWords))}`;
  path = encodeURI(path.toWellFormed?.() ?? path).replaceAll("%25", "%");
  if (random() < 0.3) path += `?lang=${encodeURIComponent(pick(random, ["vi", "en", "fr", "", "__proto__"]))}`;
  if (random() < 0.3) path += `${path.includes("?") ? "&" : "?"}token=${random() < 0.6 ? token : token.slice(1)}`;
  const headers = {
    host: random() < 0.9 ? "127.0.0.1:8000" : pick(random, ["evil.example", "localhost.evil", "[::1]", ""]),
  };
  if (random() < 0.8) headers.authorization = `Bearer ${random() < 0.95 ? token : "x".repeat(below(random, 9000) + 1)}`;
  if (random() < 0.1) headers.origin = pick(random, ["http://127.0.0.1:8000", "http://evil.example", "null"]);
  const usual = path.includes("/save") ? "POST" : "GET";
  const method = random() < 0.85 ? usual : pick(random, ["POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]);
  return {
    path,
    method,
    headers,
    ...(method === "POST" && random() < 0.3 ? { body: '{"a":'.repeat(below(random, 2000)) } : {}),
  };
}

const hello = {
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "fuzz", version: "1" } },
};

/** Lines of the protocol: whatever comes, the next question is answered, each answer is one line of JSON, and none speaks of an internal error. */
function assisted(folder) {
  const files = inputs();
  lay(folder, files);
  process.chdir(folder);
  const input = new PassThrough();
  const answers = [];
  let heard = () => {};
  const open = () => {
    Object.defineProperty(process, "stdin", { value: input, configurable: true });
    process.stdout.write = (chunk, ...rest) => {
      answers.push(String(chunk));
      heard();
      rest.findLast((each) => typeof each === "function")?.();
      return true;
    };
    void runMcp("en", { problem: (line) => Promise.reject(new Error(line)) });
    input.write(
      `${JSON.stringify(hello)}\n${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`,
    );
  };
  const meant = [
    { method: "tools/list", params: {} },
    {
      method: "tools/call",
      params: { name: "audit_draft", arguments: { text: files.get("report.txt").slice(0, 200), lang: "vi" } },
    },
    { method: "tools/call", params: { name: "explain_number", arguments: { file: "report-en.txt", number: "12.5" } } },
    { method: "tools/call", params: { name: "audit_draft", arguments: { file: "page.html", data: ["long.csv"] } } },
    { method: "ping" },
  ].map((each, at) => JSON.stringify({ jsonrpc: "2.0", id: at + 1, ...each }));
  let isOpen = false;
  let number = 1000;
  return {
    input: (random) => {
      const line = pick(random, meant);
      return random() < 0.7 ? json(line, random, pick(random, meant)) : words(line, random, pick(random, hostileWords));
    },
    run: async (line) => {
      if (!isOpen) open();
      isOpen = true;
      answers.length = 0;
      const id = ++number;
      const answered = new Promise((done) => {
        heard = () => {
          if (answers.some((each) => each.includes(`"id":${id}}`) || each.includes(`"id":${id},`))) done();
        };
      });
      input.write(`${line}\n${JSON.stringify({ jsonrpc: "2.0", id, method: "ping" })}\n`);
      await answered;
      const lines = answers.join("").trim().split("\n");
      for (const each of lines) {
        JSON.parse(each);
        if (/internal error|\\n\s+at /.test(each)) throw new Error(each.slice(0, 2000));
      }
      ensureUntouched(folder, files);
      return lines.length > 1 ? "read" : "refused";
    },
  };
}

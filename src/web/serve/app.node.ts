import { createHash, timingSafeEqual } from "node:crypto";
import { basename, join } from "node:path";
import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { ProblemError } from "../../model/problem.ts";
import { writeBundle } from "../../report/write.node.ts";
import { problemSentence } from "../../words/problem-sentence.ts";
import { languageOf as languageNamed } from "../../words/reader-language.ts";
import type { ServeCommandWords } from "../../words/shape/cli/serve.ts";
import { cliWordsFor, type Language, spokenLanguages } from "../../words/words.ts";
import { openApi } from "./open-api.ts";
import { servePage } from "./serve-page.ts";
import type { ServedFile, WatchedFolder } from "./watched-folder.node.ts";

/** What is served, and to whom. */
export interface ServeOptions {
  readonly folder: WatchedFolder;
  readonly token: string;
  readonly lang: Language;
  /** Pages may be saved below this folder; nowhere where it is not given. */
  readonly out?: string;
}

const hosts = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
/** How often an open connection is told that it is, in milliseconds. */
const pulse = 15_000;

/** The addresses of `recount serve`. Every request needs the token and one of this machine's own names as its host. */
export function serveApp(options: ServeOptions): Hono {
  const { folder, lang } = options;
  const app = new Hono();
  app.use(async (context, next) => {
    const refused = refusal(context, options);
    if (refused) return refused;
    await next();
    for (const [name, value] of Object.entries(safeguards)) context.header(name, value);
  });
  app.get("/", (context) => shell(context, options));
  app.get("/openapi.json", (context) => context.json(openApi));
  app.get("/files", (context) => {
    const asked = languageOf(context, lang);
    return asked ? context.json(folder.files().map((file) => inWords(file, asked))) : badLanguage(context, lang);
  });
  app.get("/files/:id/page", async (context) => {
    const found = await audited(context, folder, lang);
    if (found instanceof Response) return found;
    context.header("content-security-policy", "frame-ancestors 'self'");
    return context.html(found.html);
  });
  app.get("/files/:id/marked", (context) => markedFile(context, options));
  app.post("/files/:id/save", (context) => savedPage(context, options));
  app.get("/events", (context) => events(context, folder, languageOf(context, lang) ?? lang));
  refuseOtherWays(app, lang);
  app.notFound((context) => context.json({ problem: wordsOf(context, lang).refusals.noAddress }, 404));
  app.onError((error, context) => {
    console.error(`recount serve: ${error.message}`);
    return context.json({ problem: wordsOf(context, lang).refusals.failed }, 500);
  });
  return app;
}

/** What every answer tells the browser. */
const safeguards = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** The page that lists the files. */
async function shell(context: Context, { lang, out }: ServeOptions): Promise<Response> {
  const spoken = languageOf(context, lang);
  if (!spoken) return badLanguage(context, lang);
  const { html, policy } = await servePage(spoken, out !== undefined);
  context.header("content-security-policy", policy);
  return context.html(html);
}

/** The file with its findings marked in it. */
async function markedFile(context: Context, { folder, lang }: ServeOptions): Promise<Response> {
  const found = await audited(context, folder, lang);
  if (found instanceof Response) return found;
  if (!found.marked) return context.json({ problem: wordsOf(context, lang).refusals.nothingToMark }, 404);
  const name = encodeURIComponent(basename(found.marked.name));
  context.header("content-type", "application/octet-stream");
  context.header("content-disposition", `attachment; filename*=UTF-8''${name}`);
  return context.body(Uint8Array.from(found.marked.bytes).buffer);
}

/** Saves a page below the folder of `--out`, and nowhere else. */
async function savedPage(context: Context, { folder, lang, out }: ServeOptions): Promise<Response> {
  const found = await audited(context, folder, lang);
  if (found instanceof Response) return found;
  const id = context.req.param("id") ?? "";
  const path = folder.pathOf(id);
  if (out === undefined || path === undefined)
    return context.json({ problem: wordsOf(context, lang).refusals.noOut }, 409);
  const name = folder.files().find((file) => file.id === id)?.name ?? basename(path);
  // Files of one name in two folders have a page each.
  const to = join(out, name.replace(/[/\\]+/g, " - ").replace(/^\.+/, "") || "report");
  try {
    await writeBundle(to, [{ path: "index.html", content: found.html }], { inputs: [path], force: false });
  } catch (error) {
    if (error instanceof ProblemError)
      return context.json({ problem: problemSentence(error.problem, languageOf(context, lang) ?? lang) }, 409);
    throw error;
  }
  return context.json({ saved: basename(to) });
}

/** Says of each file what it is, and again whenever it changes (server-sent events). */
function events(context: Context, folder: WatchedFolder, lang: Language): Response {
  return streamSSE(context, async (stream) => {
    const write = (file: object) => void stream.writeSSE({ event: "file", data: JSON.stringify(file) });
    const stop = folder.watch((file) => write("gone" in file ? file : inWords(file, lang)));
    stream.onAbort(stop);
    for (const file of folder.files()) write(inWords(file, lang));
    while (!stream.aborted) {
      await stream.sleep(pulse);
      await stream.writeSSE({ event: "pulse", data: "" });
    }
    stop();
  });
}

/** A known address asked in another way is answered with the ways that it knows. */
function refuseOtherWays(app: Hono, lang: Language): void {
  for (const [path, known] of Object.entries(openApi.paths)) {
    const ways = Object.keys(known).map((way) => way.toUpperCase());
    app.all(path.replace("{id}", ":id"), (context) => {
      context.header("allow", ways.join(", "));
      return context.json({ problem: wordsOf(context, lang).onlyWays(ways.join(", ")) }, 405);
    });
  }
}

/** Why a request is not answered: another host's name (DNS rebinding), another site's script, no token. */
function refusal(context: Context, { token, lang }: ServeOptions): Response | undefined {
  const host = context.req.header("host") ?? "";
  if (!hosts.test(host)) return context.json({ problem: wordsOf(context, lang).refusals.onlyHere }, 403);
  const origin = context.req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`)
    return context.json({ problem: wordsOf(context, lang).refusals.otherSite }, 403);
  const bearer = /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1];
  const given = context.req.query("token") ?? bearer ?? "";
  if (same(given, token)) return undefined;
  context.header("www-authenticate", "Bearer");
  return context.json({ problem: wordsOf(context, lang).refusals.badToken }, 401);
}

function same(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function languageOf(context: Context, usual: Language): Language | undefined {
  const asked = context.req.query("lang");
  return asked === undefined ? usual : languageNamed(asked);
}

/** What a request is answered in where it is not answered with what it asks for. */
function wordsOf(context: Context, usual: Language): ServeCommandWords {
  return cliWordsFor(languageOf(context, usual) ?? usual).serve;
}

function badLanguage(context: Context, usual: Language): Response {
  return context.json({ problem: wordsOf(context, usual).badLanguage(spokenLanguages.join(", ")) }, 400);
}

async function audited(context: Context, folder: WatchedFolder, usual: Language) {
  const lang = languageOf(context, usual);
  if (!lang) return badLanguage(context, usual);
  const found = await folder.audited(context.req.param("id") ?? "", lang);
  if (!found) return context.json({ problem: wordsOf(context, lang).refusals.noFile }, 404);
  return "problem" in found ? context.json({ problem: problemSentence(found.problem, lang) }, 422) : found;
}

/** A file as it is listed, with what is wrong with it as a sentence. */
function inWords({ problem, ...file }: ServedFile, lang: Language): object {
  return problem === undefined ? file : { ...file, problem: problemSentence(problem, lang) };
}

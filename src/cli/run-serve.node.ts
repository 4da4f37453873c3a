import { randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { problemSentence } from "../words/problem-sentence.ts";
import type { Language } from "../words/words.ts";
import { cliWordsFor } from "../words/words.ts";
import type { Session } from "./session.node.ts";

/** How `recount serve` was called. */
export interface ServeCall {
  readonly port: string;
  readonly out?: string;
  readonly lang: Language;
}

/** Serves a folder on the loopback address until the program is told to stop. */
export async function runServe(folder: string, call: ServeCall, session: Session): Promise<void> {
  const { lang, out } = call;
  const words = cliWordsFor(lang).serve;
  const port = Number(call.port);
  if (!/^\d+$/.test(call.port) || port > 65_535) return session.problem(words.badPort(call.port));
  const root = resolve(folder);
  const found = await stat(root).catch(() => undefined);
  if (!found) return session.problem(problemSentence({ code: "file-missing", place: { file: folder } }, lang));
  const { serve, serveApp, watchFolder } = await load();
  const watched = await watchFolder(root, lang);
  const token = randomBytes(24).toString("base64url");
  const app = serveApp({ folder: watched, token, lang, ...(out !== undefined && { out: resolve(out) }) });
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port });
  try {
    const failed = await listening(server as Server);
    if (failed !== undefined) return await session.problem(words.noPort(call.port, failed));
    const address = server.address();
    const at = typeof address === "object" && address !== null ? address.port : port;
    await session.print(`${words.open(`http://127.0.0.1:${at}/?token=${token}`)}\n`);
    await stopped();
  } finally {
    watched.close();
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  }
}

/** Undefined once the server listens; the system's code where it cannot. */
function listening(server: Server): Promise<string | undefined> {
  return new Promise((done) => {
    if (server.listening) return done(undefined);
    server.once("listening", () => done(undefined));
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
  });
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
  });
}

/** What only this command needs. */
async function load() {
  const [{ serve }, { serveApp }, { watchFolder }] = await Promise.all([
    import("@hono/node-server"),
    import("../web/serve/app.node.ts"),
    import("../web/serve/watched-folder.node.ts"),
  ]);
  return { serve, serveApp, watchFolder };
}

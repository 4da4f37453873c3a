import { setTimeout as wait } from "node:timers/promises";
import { ProblemError } from "../../../model/problem.ts";
import type { TrinoAddress } from "./trino-address.ts";

/** Rows of a result as they come, page by page. */
export interface TrinoPage {
  readonly columns: readonly TrinoColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface TrinoColumn {
  readonly name: string;
  /** As Trino calls it: `varchar`, `double`, `date`. */
  readonly type: string;
}

/** Who asks: a token or a password, from the environment only. Neither is ever shown. */
export interface TrinoCredentials {
  readonly token?: string | undefined;
  readonly password?: string | undefined;
}

/** The credentials that the environment holds: `TRINO_TOKEN`, or else `TRINO_PASSWORD`. */
export function credentialsOf(environment: Readonly<Record<string, string | undefined>>): TrinoCredentials {
  const { TRINO_TOKEN: token, TRINO_PASSWORD: password } = environment;
  return { token, password };
}

/** What a server says of a query, as its REST protocol has it. */
interface Answer {
  readonly nextUri?: string;
  readonly columns?: readonly TrinoColumn[];
  readonly data?: readonly (readonly unknown[])[];
  readonly error?: {
    readonly message?: string;
    readonly errorName?: string;
    readonly errorLocation?: { readonly lineNumber?: number; readonly columnNumber?: number };
  };
}

/** A busy server is asked again after so long, in milliseconds, each time twice as long. */
const pauses = [50, 100, 200, 400, 800, 1600, 3200];
const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Runs statements on a Trino by its REST protocol: a statement is posted, and pages are fetched one after another from where
 * each says that the next one is. A query that is not read to its end, or whose signal is aborted, is cancelled on the server. Throws a
 * ProblemError: `unreachable` where no Trino answers, `query-failed` with the server's words and where in the statement.
 */
export class TrinoClient {
  readonly address: TrinoAddress;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(address: TrinoAddress, { token, password }: TrinoCredentials = {}) {
    this.address = address;
    const secret = token ? `Bearer ${token}` : password ? `Basic ${base64(`${address.user}:${password}`)}` : undefined;
    if (secret && address.origin.startsWith("http:") && !isLoopback(address.origin)) {
      const place = { file: address.text };
      throw new ProblemError({ code: "bad-address", place, found: "open", expected: "trino+https://" });
    }
    this.#headers = {
      "X-Trino-User": address.user,
      "X-Trino-Source": "recount",
      "X-Trino-Catalog": encodeURIComponent(address.catalog),
      "X-Trino-Schema": encodeURIComponent(address.schema),
      ...(secret && { Authorization: secret }),
    };
  }

  /** The pages of a statement's result that have rows; the first one also where there are none, for its columns. */
  async *pages(statement: string, signal?: AbortSignal): AsyncGenerator<TrinoPage> {
    let next: string | undefined;
    let told = false;
    try {
      let answer = await this.#ask(`${this.address.origin}/v1/statement`, { method: "POST", body: statement }, signal);
      for (;;) {
        next = this.#nextOf(answer);
        if (answer.error) throw this.#failed(answer.error);
        const { columns, data: rows = [] } = answer;
        if (columns && (rows.length > 0 || (!told && !next))) {
          told = true;
          yield { columns, rows };
        }
        if (next === undefined) return;
        answer = await this.#ask(next, { method: "GET" }, signal);
      }
    } finally {
      if (next !== undefined) await this.#cancel(next);
    }
  }

  /** All rows of a small result. */
  async rows(statement: string, signal?: AbortSignal): Promise<readonly (readonly unknown[])[]> {
    const rows: (readonly unknown[])[] = [];
    for await (const page of this.pages(statement, signal)) rows.push(...page.rows);
    return rows;
  }

  async #ask(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      const response = await this.#fetched(url, request, signal);
      const pause = pauses[attempt];
      if (busy.has(response.status) && pause !== undefined) {
        await response.body?.cancel();
        await wait(pause, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw this.#unreachable(`HTTP ${response.status}`);
      }
      return await this.#answerOf(response, signal);
    }
  }

  async #fetched(url: string, request: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
    try {
      // Where a redirect leads is not who the credentials are for.
      return await fetch(url, { ...request, headers: this.#headers, redirect: "error", ...(signal && { signal }) });
    } catch (cause) {
      signal?.throwIfAborted();
      const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
      const code = inner instanceof Error && "code" in inner ? String(inner.code) : "";
      throw this.#unreachable(code || (inner instanceof Error ? inner.message : String(inner)), cause);
    }
  }

  async #answerOf(response: Response, signal: AbortSignal | undefined): Promise<Answer> {
    try {
      const answer: (Answer & { readonly id?: string }) | null = JSON.parse(await response.text());
      if (typeof answer?.id === "string") return answer;
    } catch {
      signal?.throwIfAborted();
    }
    throw this.#unreachable("JSON");
  }

  /** Where the next page is: on the same server, since what goes there carries the credentials. */
  #nextOf({ nextUri }: Answer): string | undefined {
    if (nextUri === undefined) return undefined;
    const { origin } = this.address;
    if (URL.canParse(nextUri) && new URL(nextUri).origin === new URL(origin).origin) return nextUri;
    throw this.#unreachable(`nextUri ${nextUri}`);
  }

  async #cancel(url: string): Promise<void> {
    try {
      const response = await fetch(url, {
        method: "DELETE",
        headers: this.#headers,
        signal: AbortSignal.timeout(5000),
      });
      await response.body?.cancel();
    } catch {
      // The server forgets a query that nobody asks for.
    }
  }

  #unreachable(found: string, cause?: unknown): ProblemError {
    return new ProblemError({ code: "unreachable", place: { file: this.address.text }, found }, { cause });
  }

  #failed({ message = "", errorName = "", errorLocation }: NonNullable<Answer["error"]>): ProblemError {
    const { lineNumber: line, columnNumber: column } = errorLocation ?? {};
    const place = {
      file: this.address.text,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
    const words = message.replace(/^line \d+:\d+: /, "").slice(0, 400);
    return new ProblemError({ code: "query-failed", place, found: words, expected: errorName });
  }
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

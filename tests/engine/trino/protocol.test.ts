import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { trinoAddress } from "../../../src/datasets/formats/trino/trino-address.ts";
import { TrinoClient, type TrinoCredentials } from "../../../src/datasets/formats/trino/trino-client.node.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { problemSentence } from "../../../src/words/problem-sentence.ts";

/** What a server was asked: `POST /v1/statement SELECT 1`. */
interface Asked {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
}

const columns = [{ name: "v", type: "double" }];
let close: (() => void) | undefined;
afterEach(() => close?.());

/** A server that answers as Trino's REST protocol has it: each answer says where the next one is. */
async function serving(
  answer: (line: string, origin: string, response: ServerResponse) => object | undefined,
  credentials?: TrinoCredentials,
) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const line = [request.method, request.url, body].filter((part) => part !== "").join(" ");
      asked.push({ line, headers: request.headers });
      const found = answer(line, origin, response);
      if (found)
        response.setHeader("Content-Type", "application/json").end(JSON.stringify({ id: "q1", stats: {}, ...found }));
      else if (!response.writableEnded) response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const client = new TrinoClient(trinoAddress(`trino://an@127.0.0.1:${port}/hive/stats/cases`), credentials);
  return { client, asked, lines: () => asked.map(({ line }) => line) };
}

/** The sentence of what something fails with. */
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return problemSentence(error.problem, "en");
    throw error;
  }
  return "";
}

describe("a client of Trino", () => {
  it("posts the statement with who asks, and fetches page after page until there is no next one", async () => {
    const { client, asked, lines } = await serving((line, origin) => {
      if (line.startsWith("POST")) return { nextUri: `${origin}/v1/statement/queued/q1/1` };
      if (line.endsWith("/1")) return { nextUri: `${origin}/v1/statement/executing/q1/2`, columns, data: [[1], [2.5]] };
      return { columns, data: [["NaN"]] };
    });
    expect(await client.rows("SELECT v FROM cases")).toEqual([[1], [2.5], ["NaN"]]);
    expect(lines()).toEqual([
      "POST /v1/statement SELECT v FROM cases",
      "GET /v1/statement/queued/q1/1",
      "GET /v1/statement/executing/q1/2",
    ]);
    expect(asked[0]?.headers).toMatchObject({
      "x-trino-user": "an",
      "x-trino-catalog": "hive",
      "x-trino-schema": "stats",
      "x-trino-source": "recount",
    });
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it("asks a busy server again: 503 once, 429 once, then its answer", async () => {
    const busy = [503, 429];
    const { client, lines } = await serving((_, __, response) => {
      const status = busy.shift();
      if (status === undefined) return { columns, data: [[7]] };
      response.statusCode = status;
      return undefined;
    });
    expect(await client.rows("SELECT 7")).toEqual([[7]]);
    expect(lines()).toHaveLength(3);
  });

  it("says where in the statement an error is, and in the server's words", async () => {
    const { client } = await serving(() => ({
      error: {
        message: "line 3:8: Column 'valeu' cannot be resolved",
        errorName: "COLUMN_NOT_FOUND",
        errorLocation: { lineNumber: 3, columnNumber: 8 },
      },
    }));
    expect(await failure(client.rows("SELECT 1"))).toMatch(
      /^trino:\/\/an@127\.0\.0\.1:\d+\/hive\/stats\/cases: the database rejected the query at line 3, column 8 of the query: Column 'valeu' cannot be resolved \(COLUMN_NOT_FOUND\); check the address/,
    );
  });

  it("tells the server to stop where the work is stopped, and where a reader has had enough", async () => {
    const endless = (line: string, origin: string) =>
      line.startsWith("DELETE")
        ? undefined
        : { nextUri: `${origin}/v1/statement/executing/q1/2`, columns, data: [[1]] };
    const first = await serving(endless);
    const stop = new AbortController();
    await expect(async () => {
      for await (const _ of first.client.pages("SELECT 1", stop.signal)) stop.abort(new Error("stopped"));
    }).rejects.toThrow("stopped");
    expect(first.lines().at(-1)).toBe("DELETE /v1/statement/executing/q1/2");
    const second = await serving(endless);
    for await (const _ of second.client.pages("SELECT 1")) break;
    expect(second.lines()).toEqual(["POST /v1/statement SELECT 1", "DELETE /v1/statement/executing/q1/2"]);
  });

  it("sends a token, or else a password, and never shows either", async () => {
    const wrong = (_: string, __: string, response: ServerResponse) => {
      response.statusCode = 401;
      return undefined;
    };
    const byPassword = await serving(wrong, { password: "s3cret" });
    const said = await failure(byPassword.client.rows("SELECT 1"));
    expect(byPassword.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from("an:s3cret").toString("base64")}`);
    expect(said).toContain("rejected the credentials (HTTP 401)");
    expect(said).not.toContain("s3cret");
    const byToken = await serving(wrong, { token: "t0ken", password: "s3cret" });
    expect(await failure(byToken.client.rows("SELECT 1"))).not.toMatch(/t0ken|s3cret/);
    expect(byToken.asked[0]?.headers.authorization).toBe("Bearer t0ken");
  });

  it("follows no page to another server, which the credentials are not for", async () => {
    const { client, asked } = await serving(() => ({ nextUri: "http://127.0.0.1:1/v1/statement/q1/1" }));
    expect(await failure(client.rows("SELECT 1"))).toContain("no response from Trino (nextUri http://127.0.0.1:1/");
    expect(asked).toHaveLength(1);
  });

  it("says so where nothing answers, and where what answers is no Trino", async () => {
    const nobody = new TrinoClient(trinoAddress("trino://127.0.0.1:1/hive/stats/cases"));
    expect(await failure(nobody.rows("SELECT 1"))).toMatch(
      /: no response from Trino \((?:ECONNREFUSED|bad port)\); check host, port/,
    );
    const { client } = await serving((_, __, response) => {
      response.end("<html>");
      return undefined;
    });
    expect(await failure(client.rows("SELECT 1"))).toContain("no response from Trino (JSON)");
  });
});

describe("an address of a table", () => {
  it("has a server, a user, a catalog, a schema and a table", () => {
    expect(trinoAddress("trino://an@db:8080/hive/stats/cases%20new")).toEqual({
      origin: "http://db:8080",
      user: "an",
      catalog: "hive",
      schema: "stats",
      table: "cases new",
      text: "trino://an@db:8080/hive/stats/cases%20new",
    });
    expect(trinoAddress("trino://an@db:8443/hive/stats/cases").origin).toBe("https://db:8443");
  });

  it.each([
    [
      "trino://an:s3cret@db/hive/stats/cases",
      "trino://an@db/hive/stats/cases: a password does not belong in an address",
    ],
    ["trino://an:s3/c@ret@db/hive/stats/cases", "trino://an@db/hive/stats/cases: "],
    ["trino://db/hive/cases", "trino://db/hive/cases: not the address of a table; expected trino://user@host:8080/"],
  ])("%s is refused, and no password is repeated", async (address, said) => {
    const sentence = await failure((async () => trinoAddress(address))());
    expect(sentence).toContain(said);
    expect(sentence).not.toMatch(/s3|ret@/);
  });

  it("takes credentials over an open network for none", () => {
    const open = trinoAddress("trino://an@db.example:8080/hive/stats/cases");
    expect(() => new TrinoClient(open, { password: "s3cret" })).toThrow(ProblemError);
    expect(() => new TrinoClient(open)).not.toThrow();
  });
});

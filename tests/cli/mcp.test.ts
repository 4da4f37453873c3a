import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
const files = join(import.meta.dirname, "..", "documents", "files");

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** A client that speaks the protocol by itself: one JSON object a line. */
class Client {
  readonly child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Reply) => void>();
  #next = 1;

  constructor(cwd: string) {
    this.child = spawn(process.execPath, [cli, "mcp", "--lang", "en"], { cwd });
    createInterface({ input: this.child.stdout }).on("line", (line) => {
      const message: Reply = JSON.parse(line);
      this.#waiting.get(message.id)?.(message);
    });
  }

  ask(method: string, params: object): Promise<Reply> {
    const id = this.#next++;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    return reply;
  }

  async start(): Promise<Reply> {
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
    const reply = await this.ask("initialize", params);
    this.child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
    return reply;
  }

  async call(name: string, args: object): Promise<{ readonly isError: boolean; readonly text: string }> {
    const { result } = await this.ask("tools/call", { name, arguments: args });
    return { isError: result.isError === true, text: result.content?.[0]?.text ?? "" };
  }
}

interface Reply {
  readonly id: number;
  readonly result: {
    readonly serverInfo?: { readonly name: string };
    readonly tools?: readonly { readonly name: string; readonly inputSchema: object }[];
    readonly content?: readonly { readonly text: string }[];
    readonly isError?: boolean;
  };
}

let running: Client | undefined;
afterEach(() => running?.child.kill());

async function started(cwd = files): Promise<Client> {
  running = new Client(cwd);
  await running.start();
  return running;
}

// npm installs it with recount's own development; whoever uses recount installs it where an assistant is to use it.
describe.skipIf(!isInstalled("@modelcontextprotocol/sdk/types.js"))(
  "recount mcp (skipped where @modelcontextprotocol/sdk is not installed)",
  () => {
    it("says who it is and which tools it has", async () => {
      running = new Client(files);
      const hello = await running.start();
      expect(hello.result.serverInfo?.name).toBe("recount");
      const listed = await running.ask("tools/list", {});
      expect(listed.result.tools?.map(({ name }) => name)).toEqual(["audit_draft", "explain_number", "implied_values"]);
    });

    it("audits the seed report as a Word file: 23 claims as its text has, one flag, 94 that should be 96", async () => {
      const client = await started();
      const { isError, text } = await client.call("audit_draft", { file: "an-giang.docx" });
      expect(isError).toBe(false);
      const found = JSON.parse(text);
      expect(found.summary).toMatchObject({ claims: 23, inconsistent: 1 });
      expect(found.findings[0]).toMatchObject({ verdict: "inconsistent", number: "94" });
      expect(found.findings[0].explanation).toContain("add up to 96");
    });

    it("audits a draft that stands nowhere yet, against data and last year's report", async () => {
      const folder = temporaryFolder();
      writeFileSync(
        join(folder, "figures.csv"),
        "indicator,period,value\nDengue cases,2022,1903\nDengue cases,2023,2137\nDengue cases,2024,752\n",
      );
      writeFileSync(join(folder, "last.md"), "# Births in 2023\n\nThere were 18,774 births in 2023.\n");
      const client = await started(folder);
      const text =
        "# Health in 2024\n\nDengue cases were 752, down 64.8% on the previous year.\n\nThere were 18,305 births in 2024, a decrease of 2.5 per cent compared with 2023.\n";
      const alone = JSON.parse((await client.call("audit_draft", { text })).text);
      expect(alone.summary).toMatchObject({ consistent: 0, inconsistent: 0 });
      const held = JSON.parse(
        (await client.call("audit_draft", { text, data: ["figures.csv"], previous: ["last.md"] })).text,
      );
      expect(held.summary).toMatchObject({ consistent: 2, unverifiable: 0 });
    });

    it("explains a number, and lists what is implied", async () => {
      const client = await started();
      const text = "Số ca mắc là 752 ca, giảm 64,8% so với cùng kỳ năm 2023.";
      const explained = JSON.parse((await client.call("explain_number", { text, number: "64,8%" })).text);
      expect(explained.numbers).toMatchObject([{ text: "64,8%", status: "unverifiable" }]);
      expect(explained.explanation).toContain("2,134 to 2,139");
      expect(explained.claims).toMatchObject([{ id: "c1", reported: "n2", start: 26, end: 31 }]);
      const implied = JSON.parse((await client.call("implied_values", { text })).text);
      expect(implied.implied).toMatchObject([{ low: "2134", high: "2139", from: [{ number: "64,8%" }] }]);
      expect(Object.keys(implied.implied[0])).toEqual(["quantity", "low", "high", "unit", "from"]);
    });

    it.each([
      ["audit_draft", {}, "give either file"],
      ["audit_draft", { file: "none.docx" }, "none.docx"],
      ["audit_draft", { text: "x", data: ["none.csv"] }, "none.csv"],
      ["audit_draft", { text: "x", lang: "fr" }, "expected one of vi, en, found fr"],
      ["explain_number", { text: "x 5%" }, "number: missing"],
      ["explain_number", { text: "x 5%", number: "7%" }, "has no 7%"],
      ["nothing", {}, "there is no tool nothing"],
    ])("%s with %j says what is wrong", async (name, args, message) => {
      const { isError, text } = await (await started()).call(name, args);
      expect([isError, text]).toEqual([true, expect.stringContaining(message)]);
      expect(text).not.toMatch(/\n\s+at /);
    });

    it("ends when its input ends", () => {
      expect(recount(["mcp"], { input: "" })).toEqual({ status: 0, out: "", err: "" });
    });
  },
);

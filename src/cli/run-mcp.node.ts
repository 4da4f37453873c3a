import { CallError } from "../model/call-problem.ts";
import { ProblemError } from "../model/problem.ts";
import { callSentence } from "../report/call-sentence.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { BadArguments, type Tool, tools } from "./mcp-tools.node.ts";
import type { Session } from "./session.node.ts";
import { version } from "./version.node.ts";

/** Serves the tools over standard input and output until the assistant closes them. */
export async function runMcp(lang: Language, session: Session): Promise<void> {
  const sdk = await loadSdk();
  if (!sdk) return session.problem(cliWordsFor(lang).mcp.missing);
  const server = new sdk.Server({ name: "recount", version: version() }, { capabilities: { tools: {} } });
  server.setRequestHandler(sdk.ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(sdk.CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    return tool ? answer(tool, params.arguments ?? {}, lang) : failed(`there is no tool ${params.name}`);
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new sdk.StdioServerTransport());
  await closed;
}

async function answer(tool: Tool, args: Readonly<Record<string, unknown>>, lang: Language) {
  try {
    const found = await tool.run(args, lang);
    return { content: [{ type: "text" as const, text: JSON.stringify(found, undefined, 1) }] };
  } catch (error) {
    if (error instanceof BadArguments) return failed(error.message);
    if (error instanceof ProblemError) return failed(problemSentence(error.problem, lang));
    if (error instanceof CallError) return failed(callSentence(error.problem, lang));
    return failed(cliWordsFor(lang).main.internal(error instanceof Error ? error.message : String(error)));
  }
}

function failed(text: string) {
  return { content: [{ type: "text" as const, text }], isError: true };
}

/** The protocol's own library, which only this command needs; undefined where it is not installed. */
async function loadSdk() {
  try {
    const [{ Server }, { StdioServerTransport }, { CallToolRequestSchema, ListToolsRequestSchema }] = await Promise.all(
      [
        import("@modelcontextprotocol/sdk/server/index.js"),
        import("@modelcontextprotocol/sdk/server/stdio.js"),
        import("@modelcontextprotocol/sdk/types.js"),
      ],
    );
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

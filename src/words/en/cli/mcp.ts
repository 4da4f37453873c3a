import type { McpWords } from "../../shape/cli/mcp.ts";

export const mcp: McpWords = {
  mcp: "Lets an assistant use recount over the Model Context Protocol (standard input and output).",
  help: `
Install once: npm install @modelcontextprotocol/sdk@1.32.2
Configure the assistant with: { "command": "recount", "args": ["mcp"] }`,
  missing: "recount mcp needs the package @modelcontextprotocol/sdk: npm install @modelcontextprotocol/sdk@1.32.2",
};

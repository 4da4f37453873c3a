import type { McpWords } from "../../shape/cli/mcp.ts";

export const mcp: McpWords = {
  mcp: "Cho trợ lý AI dùng recount qua Model Context Protocol (đầu vào và đầu ra chuẩn).",
  help: `
Cài một lần: npm install @modelcontextprotocol/sdk@1.32.2
Khai báo trong trợ lý: { "command": "recount", "args": ["mcp"] }`,
  missing: "recount mcp cần gói @modelcontextprotocol/sdk: npm install @modelcontextprotocol/sdk@1.32.2",
};

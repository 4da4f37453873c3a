import type { Language } from "../language/messages.ts";

/** What the command line says about `recount mcp`. What assistants read of its tools is in English. */
export interface McpWords {
  readonly mcp: string;
  readonly help: string;
  readonly missing: string;
}

const vietnamese: McpWords = {
  mcp: "Cho trợ lý AI dùng recount qua Model Context Protocol (đầu vào và đầu ra chuẩn).",
  help: `
Cài một lần: npm install @modelcontextprotocol/sdk@1.32.2
Khai báo trong trợ lý: { "command": "recount", "args": ["mcp"] }`,
  missing: "recount mcp cần gói @modelcontextprotocol/sdk: npm install @modelcontextprotocol/sdk@1.32.2",
};

const english: McpWords = {
  mcp: "Lets an assistant use recount over the Model Context Protocol (standard input and output).",
  help: `
Install once: npm install @modelcontextprotocol/sdk@1.32.2
Configure the assistant with: { "command": "recount", "args": ["mcp"] }`,
  missing: "recount mcp needs the package @modelcontextprotocol/sdk: npm install @modelcontextprotocol/sdk@1.32.2",
};

/** What the command line says about `recount mcp`, in Vietnamese or English. */
export function mcpWordsFor(lang: Language): McpWords {
  return lang === "vi" ? vietnamese : english;
}

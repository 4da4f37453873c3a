/** What the command line says about `recount mcp`. What assistants read of its tools is in English. */
export interface McpWords {
  readonly mcp: string;
  readonly help: string;
  readonly missing: string;
}

import type { ServeCommandWords } from "../../shape/cli/serve.ts";

export const serve: ServeCommandWords = {
  serve: "Serves a page on this machine for the reports and data sets in a folder; recomputes files as they are saved.",
  folder: "folder or file (default: current directory)",
  port: "port; 0 for any free one (default: 8421)",
  out: "the only directory to which result pages may be saved",
  open: (address) => `Open in a browser: ${address}\nStop with Ctrl+C.`,
  noPort: (port, code) => `cannot listen on port ${port} (${code}); try --port 0`,
  badPort: (port) => `--port: invalid value '${port}'; expected: a number from 0 to 65535`,
  refusals: {
    noAddress: "no such address",
    nothingToMark: "no findings to mark",
    noOut: "recount serve was started without --out",
    onlyHere: "this server answers requests of this machine only",
    otherSite: "requests from other sites are refused",
    badToken: "the token in the address printed by recount serve is missing or wrong",
    noFile: "no such file",
    failed: "internal error in recount; the terminal that recount serve runs in shows it",
  },
  onlyWays: (ways) => `only ${ways}`,
  badLanguage: (languages) => `lang: expected one of ${languages}`,
};

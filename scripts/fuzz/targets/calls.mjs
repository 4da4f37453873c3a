import "../streams-only.mjs";
import { join } from "node:path";
import { problemSentence, run, tools } from "../../../out/fuzz-build/recount.js";
import { meant } from "../calls.mjs";
import { call } from "../changes/calls.mjs";
import { json } from "../changes/json.mjs";
import { held } from "../held.mjs";
import { ensureNoneTemporary, ensureUntouched, inputs, lay } from "./folder.mjs";

/** Calls of the command line, made in this process: the status is 0, 1 or 2, no input is written over, nothing is left behind. */
export const callTargets = [
  {
    id: "calls",
    prepare: (folder) => {
      const files = inputs();
      const here = join(folder, "calls");
      lay(here, files);
      process.chdir(here);
      let times = 0;
      return {
        input: (random) => call(meant[Math.floor(random() * meant.length)], random, meant),
        run: async (args) => {
          if (++times % 100 === 0) lay(here, files);
          const said = await quietly(() => run(args));
          if (![0, 1, 2].includes(said.status)) throw new Error(`status ${said.status}`);
          if (said.status === 2 && said.err.trim() === "") throw new Error("status 2 without a word");
          if (/^\s+at .*[.:]\d+\)?$/m.test(said.err) || /internal error|lỗi bên trong/.test(said.err))
            throw new Error(said.err);
          ensureUntouched(here, files);
          ensureNoneTemporary(here);
          return said.status === 2 ? "refused" : "read";
        },
        show: (args) => JSON.stringify(args),
      };
    },
  },
  {
    id: "tools",
    prepare: (folder) => {
      const files = inputs();
      const here = join(folder, "tools");
      lay(here, files);
      process.chdir(here);
      const drafts = [
        { text: files.get("report.txt").slice(0, 300), lang: "vi" },
        { file: "report-en.txt", data: ["long.csv"], previous: ["report.txt"] },
        { text: files.get("report-en.txt").slice(0, 200), number: "12.5", lang: "en" },
        { file: "page.html", number: "94" },
      ].map((draft) => JSON.stringify(draft));
      return {
        input: (random) => {
          const one = drafts[Math.floor(random() * drafts.length)];
          return { tool: Math.floor(random() * tools.length), args: json(one, random, files.get("report.txt")) };
        },
        run: ({ tool, args }) => answered(tools[tool], args),
        show: JSON.stringify,
      };
    },
  },
];

/** What a tool makes of arguments that an assistant sent: an answer that is JSON, or one sentence. */
async function answered(tool, text) {
  let args;
  try {
    args = JSON.parse(text);
  } catch {
    return "refused";
  }
  if (typeof args !== "object" || args === null || Array.isArray(args)) return "refused";
  try {
    JSON.stringify(await tool.run(args, "en"));
    return "read";
  } catch (error) {
    if (error.name === "ProblemError") return held(problemSentence(error.problem, "en"));
    if (error.constructor.name === "BadArguments") return held(error.message);
    throw error;
  }
}

/** Runs something with what it writes kept: `err` as it stands, of the rest nothing. */
async function quietly(work) {
  let err = "";
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams)
    stream.write = (chunk, ...rest) => {
      if (stream === process.stderr) err += chunk;
      rest.at(-1)?.();
      return true;
    };
  try {
    const status = await work();
    return { status, err };
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = writes[at];
  }
}

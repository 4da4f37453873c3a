import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { meant } from "../calls.mjs";
import { bitten } from "../changes/bytes.mjs";
import { call } from "../changes/calls.mjs";
import { json } from "../changes/json.mjs";
import { markup } from "../changes/markup.mjs";
import { withParts } from "../changes/package.mjs";
import { table } from "../changes/table.mjs";
import { words } from "../changes/text.mjs";
import { ensureNoneTemporary, ensureUntouched, inputs, lay } from "./folder.mjs";

const cli = join(import.meta.dirname, "../../../out/fuzz-build/recount.node.js");
/** Says what a process took, as it ends. */
const preload = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();require('fs').writeFileSync(process.env.FUZZ_USAGE,JSON.stringify({maxRSS,cpu:(userCPUTime+systemCPUTime)/1e6}))});".replace(
    "require('fs')",
    "process.getBuiltinModule('fs')",
  ),
)}`;

/**
 * Whole commands, each a process: the call is changed, a file of the folder, or both. Held to: a status of 0, 1 or 2, no stack trace, ten
 * seconds of the processor, a gigabyte, no input written over, nothing temporary left.
 */
export const commandTargets = [
  {
    id: "commands",
    prepare: (folder) => {
      const here = join(folder, "commands");
      const usage = join(folder, "usage.json");
      mkdirSync(here, { recursive: true });
      return {
        input: async (random) => {
          const args = meant[Math.floor(random() * meant.length)];
          const files = inputs();
          const way = random();
          if (way > 0.3) await changeOne(files, args, random);
          return { args: way < 0.5 ? call(args, random, meant) : args, files };
        },
        run: ({ args, files }) => {
          lay(here, files);
          rmSync(usage, { force: true });
          const env = { PATH: process.env.PATH, HOME: folder, FUZZ_USAGE: usage };
          const options = { cwd: here, env, encoding: "utf8", input: "", timeout: 120_000, maxBuffer: 1 << 28 };
          const { status, signal, stderr, error } = spawnSync(process.execPath, [preload, cli, ...args], options);
          if (![0, 1, 2].includes(status)) throw new Error(`status ${status} ${signal} ${error?.message}: ${stderr}`);
          if (/^\s+at .*[.:]\d+\)?$/m.test(stderr) || /internal error|lỗi bên trong/.test(stderr))
            throw new Error(stderr);
          if (status === 2 && stderr.trim() === "") throw new Error("status 2 without a word");
          const { maxRSS, cpu } = JSON.parse(readFileSync(usage, "utf8"));
          if (cpu > 10) throw new Error(`${cpu} s`);
          if (maxRSS > 1 << 20) throw new Error(`${maxRSS >> 10} MB`);
          ensureUntouched(here, files);
          ensureNoneTemporary(here);
          return { is: status === 2 ? "refused" : "read", computed: 1000 * cpu };
        },
        show: ({ args, files }) => {
          const kept = join(folder, "..", `failed-${Date.now()}`);
          mkdirSync(kept, { recursive: true });
          lay(kept, files);
          return `${JSON.stringify(args)} in ${kept}`;
        },
      };
    },
  },
];

/** Changes a file that the call names, by what it holds. */
async function changeOne(files, args, random) {
  const names = [...files.keys()].filter((name) => args.some((word) => word === name || name.startsWith(`${word}/`)));
  const name = names[Math.floor(random() * names.length)];
  if (name === undefined) return;
  const content = files.get(name);
  if (name.endsWith(".xlsx"))
    files.set(name, random() < 0.3 ? bitten(content, random) : await withParts(content, random));
  else if (typeof content !== "string") files.set(name, bitten(content, random));
  else if (random() < 0.1) files.set(name, bitten(new TextEncoder().encode(content), random));
  else if (/json$/.test(name)) files.set(name, json(content, random));
  else if (/[ct]sv$/.test(name)) files.set(name, table(content, random));
  else if (/ml$/.test(name) && content.startsWith("<")) files.set(name, markup(content, random));
  else files.set(name, words(content, random));
}

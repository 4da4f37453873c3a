// The process in which tests call the built command line again and again, its modules loaded once: see built.ts. Each call comes as a line on
// the pipe, runs the entry anew in its folder and environment, and its answer stands in a file.
import fs, { createReadStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

const [cli, folder] = process.argv.slice(2);
const require = createRequire(cli);
// The entry ends its process when all is printed; this one goes on.
process.exit = () => {};
// What it prints is caught at Node's streams, which files and pipes are written to without.
const { fstatSync } = fs;
fs.fstatSync = (descriptor, ...rest) => {
  if (descriptor === 1 || descriptor === 2) throw new Error("neither a file nor a pipe");
  return fstatSync(descriptor, ...rest);
};
const streams = { out: process.stdout, err: process.stderr };
let number = 0;

for await (const line of createInterface({ input: createReadStream(join(folder, "calls")) })) {
  const answer = await ran(JSON.parse(line));
  const path = join(folder, String(number));
  writeFileSync(`${path}.new`, JSON.stringify(answer));
  renameSync(`${path}.new`, path);
  number++;
}
// Nobody asks any more, whatever became of who did.
rmSync(folder, { recursive: true, force: true });

/** What one call does. The entry is another module each time, all that it loads is the same. */
async function ran({ args, cwd, env, input }) {
  const said = { out: [], err: [] };
  const writes = Object.entries(streams).map(([to, stream]) => {
    const { write } = stream;
    stream.write = (chunk, ...rest) => {
      said[to].push(Buffer.from(chunk));
      rest.findLast((each) => typeof each === "function")?.();
      return true;
    };
    return () => {
      stream.write = write;
    };
  });
  process.chdir(cwd);
  process.argv = [process.argv[0], cli, ...args];
  for (const name of Object.keys(process.env)) delete process.env[name];
  // Commands that may run out of memory start a second process, unless this is it.
  Object.assign(process.env, env, { RECOUNT_SUPERVISED: "" });
  const stdin = Readable.from([Buffer.from(input, "base64")]);
  Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
  process.exitCode = undefined;
  try {
    delete require.cache[require.resolve(cli)];
    await require(cli).done;
  } catch (error) {
    process.exitCode = 1;
    said.err.push(Buffer.from(error.stack));
  } finally {
    for (const back of writes) back();
  }
  const [out, err] = [said.out, said.err].map((chunks) => Buffer.concat(chunks).toString());
  return { status: process.exitCode ?? 0, out, err };
}

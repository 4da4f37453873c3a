import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire, Module } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * Loads a part of the bundled command line, and what it requires of it, with what V8 made of them an earlier time, so that nothing is parsed and
 * compiled anew; whoever requires a part then finds it loaded. What V8 makes of a part is kept when the process ends, if it is not kept yet for calls
 * of this sort: it has the functions that were called, so that what `--version` leaves is of no use to an audit, and takes as long to read. Nothing happens where there is no such part (from source); where nothing can be kept, the part is loaded all the same.
 *
 * For instance:
 * // compiled("run.node", "audit-txt") loads run.node.js beside this file, as it was kept by the first audit of a text
 */
export function compiled(part: string, sort: string): void {
  const file = join(import.meta.dirname, `${part}.js`);
  const code = read(file);
  if (code?.startsWith("/*")) load(file, sort, code);
}

/**
 * What sort of call it is: the command, and the ending of the first file that is named, since commands read each format with a part of their own.
 *
 * For instance:
 * // sortOfCall(["audit", "draft.docx", "--lang", "vi"]) is "audit-docx"
 */
export function sortOfCall(args: readonly string[]): string {
  const command = args.find((arg) => /^[a-z]{3,10}$/.test(arg)) ?? "";
  const ending = args.map((arg) => /\.([a-z]{2,8})$/i.exec(arg)?.[1]).find((found) => found !== undefined) ?? "";
  return `${command}-${ending.toLowerCase()}`;
}

/** What a part exports, which is a script beside this file. */
function load(file: string, sort: string, given?: string): unknown {
  required ??= createRequire(file);
  const require = required;
  const known = require.cache[file];
  if (known) return known.exports;
  const code = given ?? read(file) ?? "";
  const id = code.length < worthKeeping ? undefined : /^\/\*(\w+)\*\//.exec(code)?.[1];
  const kept =
    id === undefined
      ? undefined
      : keptFile(`${basename(file, ".js")}-${id}-${sort}-${process.version}-${process.arch}`);
  const cachedData = kept === undefined ? undefined : keptData(kept);
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  const module = Object.assign(new Module(file), { filename: file, loaded: true });
  require.cache[file] = module;
  const part = (of: string) => (of.startsWith("./") ? load(join(import.meta.dirname, of), sort) : require(of));
  // What V8 kept of a script has lost how modules are imported: `scripts/bundle.mjs` makes each import in a part ask this.
  const imported = (name: string) => import(name);
  script.runInThisContext()(
    module.exports,
    Object.assign(part, require, { import: imported }),
    module,
    file,
    import.meta.dirname,
  );
  // V8 refuses what it made under other settings.
  if (kept !== undefined && (!cachedData || script.cachedDataRejected)) keepLater(kept, script);
  return module.exports;
}

/** At the end, since V8 compiles a function when it is first called. */
function keepLater(file: string, script: Script): void {
  if (toKeep.push({ file, script }) > 1) return;
  process.once("exit", () => {
    for (const each of toKeep) keep(each.file, each.script);
  });
}

const toKeep: { readonly file: string; readonly script: Script }[] = [];

/** All parts stand in one folder, so that each requires what the others do. */
let required: NodeJS.Require | undefined;

/** Of so few letters nothing is kept: to compile them takes less than to look for what was kept. */
const worthKeeping = 4096;

function read(file: string): string | undefined {
  try {
    return bytesOf(file).toString("latin1");
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a file, which are gone once another one is read: all stand in the same memory, since the system hands over memory that is used for the
 * first time page by page, which takes longer than to read into it.
 */
function bytesOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (!room || room.length < size) room = Buffer.allocUnsafeSlow(Math.max(size, enough));
    let read = 0;
    for (let more = -1; more !== 0 && read < size; read += more) more = readSync(file, room, read, size - read, read);
    return room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

let room: Buffer | undefined;

/** What was kept of the largest part takes less than so many bytes. */
const enough = 2 ** 22;

/**
 * Where what V8 made is kept: the user's folder of caches, which nobody else may write to. Undefined where there is none, and where Node is told to
 * keep nothing of the kind (NODE_DISABLE_COMPILE_CACHE).
 */
function keptFile(name: string): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME, NODE_DISABLE_COMPILE_CACHE } = process.env;
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  return folder && !NODE_DISABLE_COMPILE_CACHE ? join(folder, "recount", name) : undefined;
}

/**
 * Whether a folder is this user's own and nobody else may write to it: what V8 kept is run as it is, so what others put there would be run as well,
 * as for a superuser who works with the HOME of another. A system without users of files says nothing of them.
 */
function isOwn(folder: string): boolean {
  const user = process.getuid?.();
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return false;
  return user === undefined || (status.uid === user && (status.mode & writableByOthers) === 0);
}

const writableByOthers = 0o022;
/**
 * What was kept, which stands in its file twice, since V8 takes for granted that it is as it was written, and breaks down where one bit of it is not. That
 * is for disks that fail, not against people, from whom the folder's rights protect: to compare two halves takes less than to load what makes checksums.
 */
function keptData(file: string): Buffer | undefined {
  try {
    if (!isOwn(dirname(file))) return undefined;
    const bytes = bytesOf(file);
    const half = bytes.length / 2;
    const data = bytes.subarray(0, half);
    return half > 0 && Number.isInteger(half) && data.equals(bytes.subarray(half)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; what fails is not worth a word, since the next start is only as slow as this one. */
function keep(file: string, script: Script): void {
  const folder = dirname(file);
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder)) return;
    discardAbandoned(folder);
    const data = script.createCachedData();
    const to = openSync(part, "wx", 0o600);
    try {
      writeFileSync(to, Buffer.concat([data, data]));
      fsyncSync(to);
    } finally {
      closeSync(to);
    }
    renameSync(part, file);
  } catch {
    discard(part);
  }
}

/**
 * An hour after a process was killed while it kept something nothing of that is left, and in a season nothing of versions that are gone; of
 * whoever builds recount many times a day, the newest are left.
 */
function discardAbandoned(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ name, made: statSync(join(folder, name)).mtimeMs }));
  files.sort((a, b) => b.made - a.made);
  for (const [at, { name, made }] of files.entries()) {
    const hours = (Date.now() - made) / 3_600_000;
    if (at >= mostKept || hours > (/\.\d+$/.test(name) ? longestKeeping : longestKept)) discard(join(folder, name));
  }
}

/** More files than one version has, however many sorts of calls there are of it. */
const mostKept = 1000;

/** Hours after which a file is of a process that was killed, and after which one is of a version that is gone, or is made anew. */
const [longestKeeping, longestKept] = [1, 24 * 90];

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

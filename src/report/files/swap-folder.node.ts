import { basename, dirname, join } from "node:path";
import { codeOf, type Files } from "./files.node.ts";
import { ensureUntouched } from "./overwrite.node.ts";
import { ensureGoingOn, isOwn, type PageFolder } from "./page-folder.node.ts";
import { recordName, type WrittenFile, writeRecord, writtenAnew } from "./record.node.ts";
import { removeMade, settle, succeeds, syncFolder, syncMade } from "./settle.node.ts";
import { discardFolder } from "./sweep.node.ts";
import { Temporaries } from "./temporaries.node.ts";
import { writeBytes } from "./write-bytes.node.ts";
import { synced } from "./write-failure.ts";

/** A longer name would not leave room for what is added to it. */
const longestName = 150;

/**
 * Whether a folder can be replaced as a whole: it is missing, or all that is in it is recount's and as recount wrote it, nobody
 * of this process stands in it, and nothing is mounted there.
 */
export async function swapsWhole(files: Files, page: PageFolder): Promise<boolean> {
  const { root, before } = page;
  if (Buffer.byteLength(basename(root)) > longestName || dirname(root) === root) return false;
  const info = await files.info(root, false);
  if (!info) return true;
  const cwd = `${process.cwd()}/`.replaceAll("\\", "/");
  if (cwd.startsWith(`${root.replaceAll("\\", "/")}/`)) return false;
  if ((await files.info(dirname(root), true))?.device !== info.device || before.foreign) return false;
  const folders = new Set([...before.written.keys()].flatMap(foldersOf));
  return holdsOnlyPage(files, page, "", folders);
}

async function holdsOnlyPage(
  files: Files,
  page: PageFolder,
  below: string,
  folders: ReadonlySet<string>,
): Promise<boolean> {
  for (const name of await files.list(join(page.root, below))) {
    const path = below === "" ? name : `${below}/${name}`;
    if (path === recordName) continue;
    const isFolder = folders.has(path) && (await files.info(join(page.root, path), false))?.kind === "folder";
    const own = isFolder
      ? await holdsOnlyPage(files, page, path, folders)
      : await isOwn(files, page, path, page.before.written.get(path));
    if (!own) return false;
  }
  return true;
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/** What says that a folder cannot be put beside another or take its place, which its files may still do. */
const notHere = ["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV", "ENAMETOOLONG"];

/**
 * Puts a page together beside its folder and swaps the two; a kill at any moment leaves the old one whole, under its own name or that which
 * the next run puts back. False where such a swap is not to be had, and nothing was done.
 */
export async function swapFolder(files: Files, page: PageFolder, signal: AbortSignal | undefined): Promise<boolean> {
  const { dir, root } = page;
  const parent = dirname(root);
  const made = new Temporaries(files);
  const first = await files.makeFolder(parent);
  const was = made.name(parent, "was", basename(root));
  try {
    const beside = await putTogether(files, page, made.name(parent, "tmp"), signal);
    for (const target of page.targets) await ensureUntouched(files, target);
    ensureGoingOn(signal);
    await swap(files, root, beside, was);
  } catch (cause) {
    await made.remove();
    await removeMade(files, parent, first);
    if (notHere.includes(codeOf(cause) ?? "")) return false;
    throw cause;
  }
  try {
    await synced(dir, syncMade(files, parent, first));
  } finally {
    await succeeds(discardFolder(files, was));
  }
  return true;
}

/** All files of a page in a folder of their own, durable. */
async function putTogether(
  files: Files,
  { files: content, targets, root }: PageFolder,
  beside: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  await files.makeFolder(beside);
  const written = new Map<string, WrittenFile>();
  for (const [at, file] of content.entries()) {
    const path = join(beside, file.path);
    await files.makeFolder(dirname(path));
    await writeBytes(files, path, piecesOf(file.content), signal);
    written.set(file.path, writtenAnew(undefined, await settle(files, path, targets[at]?.info?.mode), true));
  }
  await writeRecord(files, beside, written, join(beside, `${recordName}.tmp`));
  for (const folder of new Set(content.flatMap(({ path }) => foldersOf(path))))
    await syncFolder(files, join(beside, folder));
  const info = await files.info(root, true);
  if (info) await files.chmod(beside, info.mode);
  await syncFolder(files, beside);
  return beside;
}

async function swap(files: Files, root: string, beside: string, was: string): Promise<void> {
  if (!(await files.info(root, false))) return files.rename(beside, root);
  await files.rename(root, was);
  try {
    await files.rename(beside, root);
  } catch (cause) {
    await files.rename(was, root);
    throw cause;
  }
}

/** A file's content as pieces. */
export function piecesOf(content: string | (() => Iterable<string>)): Iterable<string> {
  return typeof content === "string" ? [content] : content();
}

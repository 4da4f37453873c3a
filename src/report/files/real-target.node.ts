import { dirname, join, resolve, sep } from "node:path";
import { codeOf, type Files } from "./files.node.ts";

/** So many links lead on before they are taken for a circle, as on Linux. */
const mostLinks = 40;

/**
 * Where writing to a path ends: through symbolic links, also one whose file is still missing, and through those of the
 * folders above as far as they exist.
 */
export async function realTarget(files: Files, path: string, links = 0): Promise<string> {
  const absolute = resolve(path);
  try {
    return await files.realPath(absolute);
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    if (links > mostLinks) throw error;
  }
  const parent = dirname(absolute);
  if (parent === absolute) return absolute;
  const info = await files.info(absolute, false);
  if (info?.kind === "link") return realTarget(files, resolve(parent, await files.readLink(absolute)), links + 1);
  return join(await realTarget(files, parent, links), absolute.slice(parent.length));
}

/** Whether a path stays below a folder, whatever links are on the way to it. The file itself may be missing. */
export async function isBelow(files: Files, folder: string, path: string): Promise<boolean> {
  try {
    const [root, parent] = [await files.realPath(folder), await files.realPath(dirname(path))];
    return parent === root || parent.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
  } catch {
    return false;
  }
}

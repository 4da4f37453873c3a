import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { codeOf, type Files } from "./files.node.ts";

const pieceSize = 1 << 18;

/** The SHA-256 of what is in a file, in hexadecimal digits. */
export async function hashOf(files: Files, path: string): Promise<string> {
  const hash = createHash("sha256");
  await read(files, path, (piece) => hash.update(piece));
  return hash.digest("hex");
}

/** A small file as text. */
export async function readText(files: Files, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  await read(files, path, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}

async function read(files: Files, path: string, take: (piece: Uint8Array) => void): Promise<void> {
  const file = await files.open(path);
  try {
    const piece = new Uint8Array(pieceSize);
    for (let got = await file.read(piece); got > 0; got = await file.read(piece)) take(piece.subarray(0, got));
  } finally {
    await file.close();
  }
}

/** Makes a written file durable and gives it the mode of the one that it replaces; says the hash of what is on the disk. */
export async function settle(files: Files, path: string, mode: number | undefined): Promise<string> {
  const hash = await hashOf(files, path);
  if (mode !== undefined) await files.chmod(path, mode);
  await syncFile(files, path);
  return hash;
}

/** Makes what is in a file, or the names in a folder, durable. */
export async function syncFile(files: Files, path: string): Promise<void> {
  const file = await files.open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What some file systems answer that cannot make a folder durable. */
const cannot = ["EINVAL", "ENOTSUP", "ENOSYS", "EISDIR", "EPERM", "EACCES"];

/** Makes the names in a folder durable, where the file system can. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  try {
    await syncFile(files, folder);
  } catch (error) {
    if (!cannot.includes(codeOf(error) ?? "")) throw error;
  }
}

/** Makes folders durable that were made for a file: all from `first` down to its own, by the folder above each. */
export async function syncMade(files: Files, folder: string, first: string | undefined): Promise<void> {
  await syncFolder(files, folder);
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) await syncFolder(files, dirname(at));
}

/** Takes away folders that were made for a file which then was not written, if they are empty. */
export async function removeMade(files: Files, folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    if (!(await succeeds(files.removeFolder(at)))) return;
  }
}

/** Whether something could be done that is no loss if it could not. */
export async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

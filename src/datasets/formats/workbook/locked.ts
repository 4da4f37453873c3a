import { xmlPart, type ZipArchive } from "../../../model/encoding/zip-archive.ts";
import { compoundStream } from "./compound-file.ts";

/** The record that says how a workbook is encrypted, which follows at once on its beginning (MS-XLS, 2.4.117). */
const filePass = 0x2f;
const firstRecords = 8;

/** Whether a compound file is a workbook under a password: one of today in an envelope, or one of old whose records are encrypted. */
export function isLockedXls(bytes: Uint8Array): boolean {
  if (compoundStream(bytes, ["EncryptedPackage"])) return true;
  const stream = compoundStream(bytes, ["Workbook", "Book"]);
  if (!stream) return false;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let [at, record] = [0, 0]; record < firstRecords && at + 4 <= stream.length; record++) {
    if (view.getUint16(at, true) === filePass) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

/** Whether parts of an OpenDocument spreadsheet are encrypted, as its list of parts says. */
export async function isLockedOds(archive: ZipArchive): Promise<boolean> {
  const manifest = "META-INF/manifest.xml";
  return archive.entries.has(manifest) && (await xmlPart(archive, manifest)).includes("encryption-data");
}

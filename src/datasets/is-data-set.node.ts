import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileKind } from "../model/encoding/file-kind.ts";
import { dataExtensions } from "./formats/data-formats.node.ts";
import { isTrinoAddress } from "./formats/trino/trino-address.ts";
import { looksLikeTable } from "./looks-like-table.ts";

const headSize = 65_536;

/**
 * Whether what is to be audited is a data set and no report: a folder with a `datapackage.json`, a workbook, Parquet, a file
 * named as data, or a text that is rows of cells. What cannot be read is taken for a report, whose reader says why.
 */
export async function isDataSet(path: string): Promise<boolean> {
  if (path === "-") return false;
  if (isTrinoAddress(path)) return true;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await stands(join(path, "datapackage.json"));
    // What is read from a pipe to look at it is gone for whoever reads it next.
    if (!found.isFile()) return isNamedAsData(path);
    const head = await headOf(path);
    switch (fileKind(head)) {
      case "xlsx":
      case "parquet":
        return true;
      case "zip":
      case "ole":
      case "gzip":
        return isNamedAsData(path);
      case undefined:
      case "utf-16":
        return (
          isNamedAsData(path) || (!/\.(?:md|markdown)$/i.test(path) && looksLikeTable(new TextDecoder().decode(head)))
        );
      default:
        return false;
    }
  } catch {
    return false;
  }
}

/** Whether something of that name is there: that a pipe or a device is no descriptor is told by who reads it. */
async function stands(path: string): Promise<boolean> {
  await stat(path);
  return true;
}

function isNamedAsData(path: string): boolean {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  return dataExtensions.some((extension) => name.endsWith(extension));
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headSize), 0, headSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

import type { DataFormat } from "./data-format.node.ts";
import { delimited } from "./known/delimited.node.ts";
import { json } from "./known/json.node.ts";
import { jsonLines } from "./known/json-lines.node.ts";
import { parquet } from "./known/parquet.node.ts";
import { sdmx } from "./known/sdmx.node.ts";
import { workbook } from "./known/workbook.node.ts";

/** All formats of data sets that are read; the first that detects a file reads it. A new one is its file and a line here. */
export const dataFormats: readonly DataFormat[] = [parquet, workbook, sdmx, jsonLines, json, delimited];

/** How names of data files end, of all formats. */
export const dataExtensions: readonly string[] = dataFormats.flatMap(({ extensions }) => extensions);

import { allBytes } from "../byte-source.node.ts";
import type { DataFormat } from "../data-format.node.ts";

const largest = 256 * 2 ** 20;

/** Workbooks: all that is a zip file or an old compound file is taken for one, and the reader says where it is none. */
export const workbook: DataFormat = {
  id: "workbook",
  extensions: [".xlsx", ".xlsm", ".xls", ".ods"],
  detects: ({ kind }) => kind === "xlsx" || kind === "zip" || kind === "ole",
  reads: async ({ source }, name, options) => {
    const { readWorkbook } = await import("../workbook/read-workbook.ts");
    return { ...(await readWorkbook(await allBytes(source, largest), source.path, options)), name };
  },
};

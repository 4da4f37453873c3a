import { allBytes } from "../byte-source.node.ts";
import type { DataFormat } from "../data-format.node.ts";
import { detectSdmx } from "../sdmx/detect-sdmx.ts";

const largest = 512 * 2 ** 20;

/** Messages of SDMX in CSV, JSON and XML, told by how they begin. */
export const sdmx: DataFormat = {
  id: "sdmx",
  extensions: [".xml"],
  detects: ({ start = "" }) => detectSdmx(start) !== undefined,
  reads: async ({ source, start = "" }, name, options) => {
    const { readSdmx } = await import("../sdmx/read-sdmx.ts");
    const whole = new TextDecoder().decode(await allBytes(source, largest));
    return { ...readSdmx(detectSdmx(start) ?? "csv", whole, source.path, options), name };
  },
};

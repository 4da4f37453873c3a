// Stands in for `src/web/host/hyparquet.ts` in the page: of hyparquet what reads whole columns, and of its decompressors all but
// Brotli, whose dictionary alone is 80 kB.

import { readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { parquetMetadata, parquetSchema } from "hyparquet/src/metadata.js";
import { decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";

const compressors = {
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
};

/** Dates and times stay the numbers that they are stored as. */
const parsers = { ...DEFAULT_PARSERS, timestampFromNanoseconds: (nanos) => nanos };

export const readCodecs = new Set(["UNCOMPRESSED", "SNAPPY", ...Object.keys(compressors)]);

/** A file's columns and its groups of rows, of which each reads its columns when asked. */
export function openParquet(bytes) {
  const metadata = parquetMetadata(bytes, { geoparquet: false });
  const root = parquetSchema(metadata);
  const columns = root.children.map(({ element, children }) => ({
    ...element,
    isNested: children.length > 0 || element.repetition_type === "REPEATED",
  }));
  return { columns, groups: metadata.row_groups.map((group) => groupOf(bytes, root, group)) };
}

function groupOf(bytes, root, { columns, num_rows }) {
  const rows = Number(num_rows);
  const chunks = new Map(columns.map(({ meta_data: chunk }) => [chunk.path_in_schema.join("."), chunk]));
  return {
    rows,
    codecs: [...chunks.values()].map(({ codec }) => codec),
    /** The pages of a column, which is read as what it is said to be. */
    pages: (name, as) => {
      const chunk = chunks.get(name);
      const schemaPath = [root, root.children.find(({ element }) => element.name === name)];
      const element = { ...schemaPath[1].element, ...as };
      const decoder = { ...chunk, pathInSchema: [name], schemaPath, element, compressors, parsers, utf8: false };
      const whole = { groupStart: 0, selectStart: 0, selectEnd: rows };
      return readColumn({ view: viewOf(bytes, chunk), offset: 0 }, whole, decoder).data;
    },
  };
}

/** The bytes of a column, from its dictionary or its first page on. */
function viewOf(bytes, { dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size }) {
  const start = Number(dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data);
  return new DataView(bytes.buffer, bytes.byteOffset + start, Number(size));
}

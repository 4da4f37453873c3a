/** The encodings of an SDMX data message. */
export type SdmxKind = "csv" | "json" | "xml";

/**
 * Says whether a text is an SDMX data message, and in which encoding, by how it begins: the first few thousand characters
 * are enough. SDMX-CSV is told by its first column, SDMX-ML by the namespace of its root, SDMX-JSON by its schema or by its
 * list of data sets.
 *
 * @example
 * detectSdmx("DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\n") // -> "csv"
 * detectSdmx('{"meta":{"schema":"https://raw.githubusercontent.com/sdmx-twg/sdmx-json/x.json"}}') // -> "json"
 * detectSdmx("province,2023,2024\n") // -> undefined
 */
export function detectSdmx(head: string): SdmxKind | undefined {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{")) return looksLikeJson(text) ? "json" : undefined;
  if (text.startsWith("<")) return /sdmx\.org\/resources\/sdmxml\/schemas\//i.test(text) ? "xml" : undefined;
  return looksLikeCsv(text) ? "csv" : undefined;
}

function looksLikeJson(text: string): boolean {
  if (/sdmx-json|json\.sdmx\.org|sdmx\.data\+json/i.test(text)) return true;
  return /"dataSets"\s*:/.test(text) || (/"structures?"\s*:/.test(text) && /"dimensions"\s*:/.test(text));
}

/** 1.0 begins with DATAFLOW, 2.0 with STRUCTURE and STRUCTURE_ID; behind either stands the separator of the file. */
function looksLikeCsv(text: string): boolean {
  const [header = ""] = text.split(/\r?\n/, 1);
  const plain = header.replaceAll('"', "");
  if (/^STRUCTURE(?:\[[^\]]{0,3}\])?[,;\t|]STRUCTURE_ID\b/.test(plain)) return true;
  return /^DATAFLOW(?:: [^,;\t|]*)?[,;\t|]/.test(plain) && /\b(?:OBS_VALUE|TIME_PERIOD)\b/.test(plain);
}

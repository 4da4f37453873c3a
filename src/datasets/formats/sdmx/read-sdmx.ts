import type { Dataset, ReadOptions } from "../../dataset.ts";
import type { SdmxKind } from "./detect-sdmx.ts";
import { Gatherer } from "./gatherer.ts";
import { readCsvMessage } from "./read-csv-message.ts";
import { readJsonMessage } from "./read-json-message.ts";
import { readXmlMessage } from "./read-xml-message.ts";

export { detectSdmx, type SdmxKind } from "./detect-sdmx.ts";

/**
 * Reads an SDMX data message.
 *
 * The area is the dimension REF_AREA, GEO, LOCATION, COUNTRY, …; the indicator is made of all dimensions other than area,
 * time and frequency, the one named INDICATOR, SERIES, SUBJECT, MEASURE, … first and the others as `.DIM=code`. UNIT_MULT is
 * the scale of the indicator's unit. OBS_STATUS, OBS_FLAG and break attributes become one status, the weakest. The vintage is
 * empty unless a VINTAGE or EDITION says it: the time at which a message was prepared is that of the query, not of the
 * figures. What cannot be read is left out and listed in the diagnostics; a text that is no message at all throws a
 * ProblemError.
 *
 * @example
 * readSdmx("csv", "DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),GDP,VN,2024-Q2,7.1\n", "y.csv").panel.observations.value[0] // -> 7.1
 * readSdmx("json", "{", "y.json") // -> throws ProblemError
 */
export function readSdmx(kind: SdmxKind, text: string, file: string, options: ReadOptions = {}): Dataset {
  const gatherer = new Gatherer(file, text.length, options);
  switch (kind) {
    case "csv":
      readCsvMessage(text, file, options, gatherer);
      break;
    case "json":
      readJsonMessage(text, file, gatherer);
      break;
    case "xml":
      readXmlMessage(text, file, gatherer);
      break;
  }
  return gatherer.done();
}

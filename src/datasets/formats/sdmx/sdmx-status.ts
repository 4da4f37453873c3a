import { jointStatus, type ObservationStatus, parseStatus, statusCode } from "../../../model/observation-status.ts";

/** What the marks of an observation come to. */
export interface SdmxStatus {
  readonly status: ObservationStatus;
  /** Marks that are in no code list; empty where all were read. */
  readonly unknown: string;
}

/** The marks of an observation as a message has them. */
export interface SdmxMarks {
  /** OBS_STATUS: codes of CL_OBS_STATUS. */
  readonly status?: string | undefined;
  /** OBS_FLAG: letters of Eurostat, several together. */
  readonly flag?: string | undefined;
  /** CONF_STATUS or OBS_CONF. */
  readonly confidentiality?: string | undefined;
  /** A pre-break value or a break mark. */
  readonly break?: string | undefined;
  readonly missing: boolean;
}

/**
 * What an observation's marks say together. Without a value only marks that say why it is missing count: Q where it is
 * confidential, else O.
 *
 * @example
 * sdmxStatus({ flag: "bp", missing: false }) // -> { status: "BP", unknown: "" }
 * sdmxStatus({ status: "A", missing: true }).status // -> "O"
 * sdmxStatus({ flag: "c", missing: true }).status // -> "Q"
 */
export function sdmxStatus(marks: SdmxMarks): SdmxStatus {
  const unknown: string[] = [];
  const found: ObservationStatus[] = [];
  for (const mark of split(marks.status)) push(found, unknown, mark, parseStatus(mark) ?? statusWords.get(plain(mark)));
  for (const mark of letters(marks.flag))
    push(found, unknown, mark, flags.get(mark.toLowerCase()) ?? parseStatus(mark));
  if (isMarked(marks.break)) found.push("B");
  if (marks.missing && /^[CNSD]$/i.test(marks.confidentiality?.trim() ?? "")) found.push("Q");
  const counted = marks.missing ? found.filter(saysMissing) : found;
  const status = marks.missing && counted.length === 0 ? "O" : jointStatus(counted);
  return { status, unknown: unknown.join(" ") };
}

/** Eurostat's OBS_FLAG, where its letters are not those of CL_OBS_STATUS. */
const flags: ReadonlyMap<string, ObservationStatus> = new Map([
  ["b", "B"],
  ["c", "Q"],
  ["d", "D"],
  ["e", "E"],
  ["f", "F"],
  ["i", "I"],
  ["n", "N"],
  ["p", "P"],
  ["r", "R"],
  ["s", "E"],
  ["u", "U"],
  ["z", "M"],
  ["m", "M"],
  [":", "O"],
]);

/** Marks that are written out or stand outside the code list. */
const statusWords: ReadonlyMap<string, ObservationStatus> = new Map([
  ["normal", "A"],
  ["normalvalue", "A"],
  ["break", "B"],
  ["timeseriesbreak", "B"],
  ["estimated", "E"],
  ["estimate", "E"],
  ["estimatedvalue", "E"],
  ["forecast", "F"],
  ["forecastvalue", "F"],
  ["provisional", "P"],
  ["provisionalvalue", "P"],
  ["preliminary", "P"],
  ["imputed", "I"],
  ["unreliable", "U"],
  ["missing", "O"],
  ["missingvalue", "O"],
  ["c", "Q"],
  ["z", "M"],
  [":", "O"],
]);

function push(
  found: ObservationStatus[],
  unknown: string[],
  mark: string,
  status: ObservationStatus | undefined,
): void {
  if (status) found.push(status);
  else unknown.push(mark);
}

function plain(mark: string): string {
  return mark.toLowerCase().replaceAll(/[^a-z:]/g, "");
}

function split(marks: string | undefined): readonly string[] {
  return (marks ?? "").split(/[,;|]/).flatMap((mark) => (mark.trim() === "" ? [] : [mark.trim()]));
}

/** Flags stand side by side (`bp`) or apart (`b, p`). */
function letters(marks: string | undefined): readonly string[] {
  return [...(marks ?? "").replaceAll(/[\s,;|()]/g, "")];
}

function isMarked(mark: string | undefined): boolean {
  return mark !== undefined && !/^\s*(?:|0|n|no|false|nan|_z)\s*$/i.test(mark);
}

function saysMissing(status: ObservationStatus): boolean {
  return statusCode(status) >= statusCode("Q");
}

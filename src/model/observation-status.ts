/**
 * SDMX code list CL_OBS_STATUS 2.2, strongest first: A normal, R seasonally adjusted or otherwise revised by method, D definition
 * differs, B break in series, G experimental, K included elsewhere, W includes others, N not significant, V unvalidated, U low
 * reliability, P provisional, E estimated, I imputed, F forecast, S strike, Q suppressed, H holiday, J derogation, L not
 * collected, O missing for another reason, M cannot exist. From Q on there is no value.
 */
export const observationStatuses = [
  "A",
  "R",
  "D",
  "B",
  "G",
  "K",
  "W",
  "N",
  "V",
  "U",
  "P",
  "E",
  "I",
  "F",
  "S",
  "Q",
  "H",
  "J",
  "L",
  "O",
  "M",
] as const;

export type ObservationStatus = (typeof observationStatuses)[number];

/** The code that columns hold: the status's place in {@link observationStatuses}, so that the weaker is the larger. */
export function statusCode(status: ObservationStatus): number {
  return observationStatuses.indexOf(status);
}

/**
 * The weakest status of some values, which is what a figure computed from them has; A of none.
 *
 * @example
 * weakestStatus(["A", "E", "P"]) // -> "E"
 */
export function weakestStatus(statuses: readonly ObservationStatus[]): ObservationStatus {
  return observationStatuses[Math.max(0, ...statuses.map(statusCode))] ?? "A";
}

/**
 * Reads a status as files write it, in either case.
 *
 * @example
 * [parseStatus("e"), parseStatus("estimated")] // -> ["E", undefined]
 */
export function parseStatus(text: string): ObservationStatus | undefined {
  return observationStatuses.find((status) => status === text.trim().toUpperCase());
}

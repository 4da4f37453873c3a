/**
 * SDMX code list CL_OBS_STATUS 2.2, strongest first: A normal, R seasonally adjusted or otherwise revised by method, D definition
 * differs, B break in series, G experimental, K included elsewhere, W includes others, N not significant, V unvalidated, U low
 * reliability, P provisional, E estimated, I imputed, F forecast, S strike, Q suppressed, H holiday, J derogation, L not
 * collected, O missing for another reason, M cannot exist. From Q on there is no value.
 */
export const plainStatuses = [
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

export type PlainStatus = (typeof plainStatuses)[number];

/** Statuses that one observation may have together, as Eurostat's flags are. */
const besides = ["R", "D", "B", "G", "N", "V", "U", "P", "E", "I", "F", "Q"] as const;

type Beside = (typeof besides)[number];

/** Two statuses of one figure, in the order of the alphabet: `BP` is provisional, and the series breaks there. */
export type StatusPair = `${Beside}${Beside}`;

/** The status of an observation: one of {@link observationStatuses}. */
export type ObservationStatus = PlainStatus | StatusPair;

/**
 * Every status, strongest first. A pair comes right after the weaker of its two; one with a break that something weaker hides
 * comes after all other statuses of figures, so that the weakest of several keeps the break.
 */
export const observationStatuses: readonly ObservationStatus[] = Object.freeze(ordered());

function ordered(): readonly ObservationStatus[] {
  const pairs = besides.flatMap((strong, at) => besides.slice(at + 1).map((weak) => ({ strong, weak })));
  return plainStatuses.flatMap((status): readonly ObservationStatus[] => {
    const isLast = status === "Q";
    const ending = pairs.filter(({ strong, weak }) => weak === status && (isLast || strong !== "B"));
    const breaks = pairs.filter(({ strong, weak }) => isLast && strong === "B" && weak !== status);
    return [...breaks.map(spelled), status, ...ending.map(spelled)];
  });
}

function spelled({ strong, weak }: { readonly strong: Beside; readonly weak: Beside }): StatusPair {
  return strong < weak ? `${strong}${weak}` : `${weak}${strong}`;
}

const codes: ReadonlyMap<string, number> = new Map(observationStatuses.map((status, code) => [status, code]));

/** The code that columns hold: the status's place in {@link observationStatuses}, so that the weaker is the larger. */
export function statusCode(status: ObservationStatus): number {
  return codes.get(status) ?? -1;
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
 * What several marks of one figure say together: both of two; of more the weakest, with the break if there is one. Marks that no figure
 * has beside another leave the weakest.
 *
 * @example
 * [jointStatus(["B", "P"]), jointStatus(["B", "E", "P"]), jointStatus(["E", "A"]), jointStatus(["P", "Q"])] // -> ["BP", "BE", "E", "PQ"]
 */
export function jointStatus(statuses: readonly ObservationStatus[]): ObservationStatus {
  const letters = new Set(statuses.flatMap(lettersOf).filter((letter) => letter !== "A"));
  const known = besides.filter((letter) => letters.has(letter));
  const [strong, weak] = known.length > 2 && !letters.has("B") ? known.slice(-2) : [known[0], known.at(-1)];
  if (letters.size !== known.length || strong === undefined || weak === undefined) return weakestStatus(statuses);
  if (strong === weak) return strong;
  return spelled({ strong: letters.has("B") && weak !== "B" ? "B" : strong, weak });
}

/** The one or two statuses that a status is made of. */
export function lettersOf(status: ObservationStatus): readonly PlainStatus[] {
  return plainStatuses.filter((each) => status.includes(each));
}

/**
 * What a status is called, by the names of those it is made of.
 *
 * @example
 * statusName("BP", { B: "break in series", P: "provisional" }) // -> "break in series, provisional"
 */
export function statusName(status: ObservationStatus, names: Readonly<Partial<Record<PlainStatus, string>>>): string {
  return lettersOf(status)
    .map((letter) => names[letter] ?? letter)
    .join(", ");
}

/** Whether the series breaks at a figure, by the code of its status. */
export function isBreak(code: number): boolean {
  return breaks[code] === true;
}

const breaks = observationStatuses.map((status) => status.includes("B"));

/**
 * Reads a status as files write it, in either case.
 *
 * @example
 * [parseStatus("e"), parseStatus("pb"), parseStatus("estimated")] // -> ["E", "BP", undefined]
 */
export function parseStatus(text: string): ObservationStatus | undefined {
  const plain = text.trim().toUpperCase();
  if (plain.length > 2) return undefined;
  const sorted = [...plain].sort().join("");
  return observationStatuses[codes.get(sorted) ?? -1];
}

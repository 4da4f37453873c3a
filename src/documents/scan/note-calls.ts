/** A sign that may call a note: what it was read as, and where it stands in the order of the text. */
export interface PossibleCall {
  readonly text: string;
  readonly order: number;
}

/** A note: its number, and where it begins in the order of the text. */
export interface FoundNote {
  readonly mark: string;
  readonly order: number;
}

/** What speaks for a sign being a call: the digit itself most, a sign that it was taken for, least a gap or another digit. */
const [sameDigit, otherSign, leastSign] = [3, 2, 1] as const;
const mostPairs = 1_000_000;

/**
 * Which note each sign calls. Calls come in the order of their notes, each before its note; of all ways to pair the two the one that most
 * speaks for is taken, and a sign is only given a note that it has in every such way. Undefined for a sign that calls none.
 *
 * The call of note 1 was not seen here, and "?" stands behind that note.
 *
 * @example
 * callsOf([{ text: "?", order: 2 }, { text: "4", order: 3 }], [{ mark: "1", order: 1 }, { mark: "3", order: 4 }, { mark: "4", order: 5 }])
 * // -> ["3", "4"]
 */
export function callsOf(calls: readonly PossibleCall[], notes: readonly FoundNote[]): readonly (string | undefined)[] {
  const [rows, columns] = [calls.length + 1, notes.length + 1];
  if (rows * columns > mostPairs) return calls.map(() => undefined);
  const worth = (call: number, note: number) => worthOf(calls[call], notes[note]);
  const before = new Float64Array(rows * columns);
  const after = new Float64Array(rows * columns);
  const at = (table: Float64Array, call: number, note: number) => table[call * columns + note] ?? 0;
  for (let call = 1; call < rows; call++)
    for (let note = 1; note < columns; note++)
      before[call * columns + note] = Math.max(
        at(before, call - 1, note),
        at(before, call, note - 1),
        at(before, call - 1, note - 1) + worth(call - 1, note - 1),
      );
  for (let call = rows - 2; call >= 0; call--)
    for (let note = columns - 2; note >= 0; note--)
      after[call * columns + note] = Math.max(
        at(after, call + 1, note),
        at(after, call, note + 1),
        at(after, call + 1, note + 1) + worth(call, note),
      );
  const best = at(before, rows - 1, columns - 1);
  return calls.map((_, call) => {
    let found: string | undefined;
    for (let note = 0; note < columns; note++)
      if (at(before, call, note) + at(after, call + 1, note) === best) return undefined;
    for (const [note, { mark }] of notes.entries()) {
      const here = worth(call, note);
      if (here <= 0 || at(before, call, note) + here + at(after, call + 1, note + 1) !== best) continue;
      if (found !== undefined) return undefined;
      found = mark;
    }
    return found;
  });
}

function worthOf(call: PossibleCall | undefined, note: FoundNote | undefined): number {
  if (!call || !note || call.order > note.order) return Number.NEGATIVE_INFINITY;
  if (call.text === note.mark) return sameDigit;
  return call.text === "" || /^\d+$/.test(call.text) ? leastSign : otherSign;
}

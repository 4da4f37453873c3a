import type { Frame } from "../../facts/frame.ts";
import type { Scenario } from "../../facts/frame-scenario.ts";
import { Line } from "../../facts/line.ts";
import type { Passage } from "../../facts/passage.ts";
import { mentionsIn } from "../../facts/period-mention.ts";
import { type Anchor, resolveTime, type When } from "../../facts/period-resolve.ts";
import { namingWords } from "../../facts/table-match.ts";
import { cellsOf } from "../../facts/table-row.ts";
import { type TextRow, type TextTable, textTablesOf } from "../../facts/text-table.ts";
import type { ContrastWord } from "../../language/frame-sense.ts";
import type { Language } from "../../language/language.ts";
import type { Sentence, Token } from "../../language/token.ts";
import type { TextDocument } from "../../model/document.ts";
import type { PrintedFact } from "./printed-fact.ts";

/**
 * The cells of the tables of a passage, each with a frame: what its row and its column are called, the time that its column names
 * or else the line over the table or the document, and whether the column is a plan's. Changes and shares are left out: which
 * of them a column holds is seldom said in words.
 */
export function tableFacts(
  document: TextDocument,
  passage: Passage,
  fresh: number,
  { frames: words }: Language,
  anchor: Anchor | undefined,
): PrintedFact[] {
  if (!anchor) return [];
  const lineOf = (tokens: readonly Token[]) => new Line({ start: 0, end: 0, tokens: [...tokens] }, document.text);
  const timeIn = (tokens: readonly Token[]): When | undefined => {
    const [first] = mentionsIn(lineOf(tokens), words);
    return first && resolveTime(first.time, anchor.when, anchor, false);
  };
  return textTablesOf(passage.sentences).flatMap((table) => {
    const over = timeIn(passage.sentences[table.from - 1]?.tokens ?? []) ?? anchor.when;
    const columns = table.headers.map((header) => columnOf(header, timeIn));
    return table.rows.flatMap((row) =>
      row.numbers.flatMap((number, at): PrintedFact[] => {
        const column = columns[at];
        const sentence = number && passage.sentences[number.sentence];
        if (at === 0 || !number || !sentence || !column || number.sentence < fresh || column.isRelative) return [];
        const { kind } = number.numeral.unit;
        if (kind === "percent" || kind === "points" || kind === "times") return [];
        const when = column.when ?? timeIn(row.label) ?? over;
        const label = [...namingWords(row.label), ...column.words];
        const line = lineOf(row.label);
        const frame: Frame = Object.freeze({
          index: -1,
          when,
          place: column.when ? ("clause" as const) : ("document" as const),
          sure: column.when ? ("sure" as const) : ("guess" as const),
          mention: -1,
          against: undefined,
          scenario: column.scenario,
          role: "level" as const,
          roleSure: true,
          subject: {
            head: label[0],
            words: new Set(label),
            counted: new Set<string>(),
            contrasts: contrastsIn(line, words),
            names: [],
            origin: -1,
            namesPlace: "nowhere" as const,
          },
          adjusted: false,
          quantity: number,
        });
        return [{ document, frame, scale: scaleOf(table, row, sentence), inTable: true, sentence }];
      }),
    );
  });
}

interface Column {
  readonly when: When | undefined;
  readonly words: readonly string[];
  readonly scenario: Scenario;
  /** A change, a share or a completion of a plan: no level. */
  readonly isRelative: boolean;
}

function columnOf(header: readonly Token[], timeIn: (tokens: readonly Token[]) => When | undefined): Column {
  const senses = header.flatMap((token) => (token.is === "word" && token.sense ? [token.sense.is] : []));
  const has = (sense: string) => senses.some((one) => one === sense);
  const percent = header.some((token) => token.is === "word" && token.fold === "%");
  return {
    when: timeIn(header),
    words: namingWords(header),
    scenario: has("plan") ? "plan" : "actual",
    isRelative: percent || has("direction") || has("versus") || has("share"),
  };
}

function contrastsIn(line: Line, words: Language["frames"]): ContrastWord[] {
  const found: ContrastWord[] = [];
  for (let slot = 0; slot < line.length; slot++) {
    const contrast = words.contrasts.match(line.word, slot);
    if (contrast) found.push(contrast.meaning);
  }
  return found;
}

/** The power of ten that the row names, in its label or in a column of units, else the one that the headers name. */
function scaleOf(table: TextTable, row: TextRow, { tokens }: Sentence): number {
  const own = cellsOf(tokens)
    .filter(({ number }) => !number)
    .flatMap((cell) => cell.tokens.flatMap((token) => (token.is === "word" ? (token.multiplier ?? []) : [])));
  return own[0] ?? (row.label.length > 0 ? table.scale : 0);
}

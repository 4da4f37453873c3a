import type { Guess } from "../../model/diagnostic.ts";
import { type GuessSaid, said } from "../../model/guess-said.ts";
import type { PlainSigns } from "../cells/plain-signs.ts";
import type { CellsApart } from "../layout/cells-apart.ts";
import type { Dialect } from "./dialect.ts";

/** What is known of a text before its cells: how it was encoded, what its signs were taken for, what was taken out of its cells. */
interface TextRead {
  readonly encoding: string;
  readonly signs?: PlainSigns["guess"];
  readonly apart?: Pick<CellsApart, "guesses">;
}

/** How a text was cut into cells: its encoding, its delimiter, where its names stand. */
export function textGuesses(text: TextRead, dialect: Dialect, headerLine: number, file: string): Guess[] {
  const place = { file };
  const names: Readonly<Record<string, GuessSaid>> = {
    "\t": said("tab"),
    ",": said("comma"),
    ";": said("semicolon"),
    "|": said("bar"),
  };
  const share = said("cells-agree", Math.round(dialect.agreement * 100), dialect.rows.length);
  return [
    { what: "encoding", as: text.encoding, place },
    { what: "delimiter", as: names[dialect.delimiter] ?? dialect.delimiter, place, because: share },
    ...(text.signs ? [{ what: "sign", place, ...text.signs } as const] : []),
    ...(text.apart?.guesses ?? []).map((each) => ({ ...each, place })),
    { what: "header", as: headerLine === 0 ? said("no-header") : said("header-line", headerLine), place },
  ];
}

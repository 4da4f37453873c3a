import type { Diagnostic, Guess } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import type { Place } from "../../model/problem.ts";
import { diagnosticText, guessText } from "../../words/diagnostics.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** What a page is made from. */
export interface PageSources {
  readonly reports: readonly string[];
  readonly data?: {
    readonly name: string;
    /** Who published the figures, where the data says it. */
    readonly publishers?: string;
    readonly files: readonly string[];
    readonly panel: Panel;
    readonly guesses: readonly Guess[];
    readonly diagnostics: readonly Diagnostic[];
  };
}

/** The most guesses and remarks that are told one by one. */
const mostTold = 60;

/** The files, what had to be guessed to read them, and what was left out of them. */
export function sourcesHtml({ reports, data }: PageSources, lang: Language): string {
  const words = wordsFor(lang).page;
  const items = [
    ...reports.map((name) => `<li>${escapeLine(name)} <span class="from">${escapeHtml(words.report)}</span></li>`),
    ...(data
      ? [
          `<li>${data.files.map((file) => escapeLine(nameOf(file))).join(", ")} <span class="from">${escapeHtml(words.data)}: ${escapeHtml(words.figures(data.panel.indicators.length, data.panel.areas.length, data.panel.periods.length))}</span></li>`,
        ]
      : []),
  ];
  const list = `<ul class="sources">${items.join("")}</ul>`;
  if (!data) return list;
  const guesses = data.guesses.map((guess) => guessText(guess, lang));
  const remarks = data.diagnostics.map((each) =>
    [placeText(each.place), diagnosticText(each, lang)].filter(Boolean).join(": "),
  );
  const told = [...part(words.guesses, guesses), ...part(words.leftOut, remarks)];
  return `${list}${told.length > 0 ? told.join("") : `<p class="hint">${escapeHtml(words.nothingLeftOut)}</p>`}`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostTold).map((line) => `<li>${escapeLine(line)}</li>`);
  const rest = lines.length > shown.length ? `<li>… ${lines.length - shown.length}</li>` : "";
  return [
    `<details><summary>${escapeHtml(title)} (${lines.length})</summary><ul>${shown.join("")}${rest}</ul></details>`,
  ];
}

/** A file's name without the folders that it lies in, which are of one machine only. */
export function nameOf(path: string): string {
  return (
    path
      .replace(/[/\\]+$/, "")
      .split(/[/\\]/)
      .at(-1) ?? path
  );
}

function placeText({ file = "", sheet, cell, line }: Place): string {
  const name = nameOf(file);
  if (sheet !== undefined) return `${name}, ${sheet}${cell === undefined ? "" : `!${cell}`}`;
  return line === undefined ? name : `${name}:${line}`;
}

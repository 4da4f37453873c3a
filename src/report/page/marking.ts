import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { escapeHtml } from "./escape.ts";

/** What a reader can decide on a finding. */
export const marks = ["accepted", "disputed", "mended"] as const;

const signs = { accepted: "✓", disputed: "≠", mended: "✎" } as const;

/** The buttons that the page's script puts beside each finding, and the words of its exports. */
export function markTemplate(lang: Language): string {
  const words = wordsFor(lang).page.marks;
  const buttons = marks.map(
    (mark) =>
      `<button type="button" data-mark="${mark}" title="${escapeHtml(words.hints[mark])}" aria-pressed="false"><i aria-hidden="true">${signs[mark]}</i> <span data-word="${mark}">${escapeHtml(words.names[mark])}</span></button>`,
  );
  const label = escapeHtml(words.decision);
  const note = escapeHtml(words.note);
  const spare = (["none", "note", "date", "file"] as const)
    .map((name) => `<span data-word="${name}">${escapeHtml(name === "none" ? words.names.none : words[name])}</span>`)
    .join("");
  return `<template data-mark-group><div class="marks" role="group" aria-label="${label}">${buttons.join("")}<input type="text" aria-label="${note}" placeholder="${note}" autocomplete="off" hidden></div><p>${spare}</p></template>`;
}

/** The choice of findings by what was decided on them, above their cards. */
export function markBar(lang: Language): string {
  const words = wordsFor(lang).page.marks;
  const choices = ["", ...marks, "none"] as const;
  const radios = choices.map(
    (value) =>
      `<label><input type="radio" name="marked-cards" value="${value}"${value === "" ? " checked" : ""}> <span>${name(value, lang)} (<b data-mark-count="${value}">0</b>)</span></label>`,
  );
  return `<div class="tools" data-mark-bar data-script hidden><fieldset class="filter"><legend>${escapeHtml(words.decision)}</legend>${radios.join("")}</fieldset>${exportButtons(lang)}<p class="hint">${escapeHtml(words.kept)}</p><p class="hint warn" data-not-kept hidden>${escapeHtml(words.notKept)}</p></div>`;
}

/** The choice of a table's rows by what was decided on them. */
export function markFilter(table: string, lang: Language): string {
  const options = (["", ...marks] as const).map(
    (value) =>
      `<label><input type="radio" name="marked-${table}" value="${value}"${value === "" ? " checked" : ""}> <span>${name(value, lang)} (<b data-count="marked:${value}">0</b>)</span></label>`,
  );
  return `<fieldset class="filter"><legend>${escapeHtml(wordsFor(lang).page.marks.decision)}</legend>${options.join("")}</fieldset>${exportButtons(lang)}`;
}

function name(value: "" | "none" | (typeof marks)[number], lang: Language): string {
  const words = wordsFor(lang).page.marks;
  return escapeHtml(value === "" ? messagesFor(lang).labels.all : words.names[value]);
}

function exportButtons(lang: Language): string {
  const words = wordsFor(lang).page.marks;
  return `<span role="group" aria-label="${escapeHtml(words.export)}"><span>${escapeHtml(words.export)}</span> <button type="button" data-export="csv">CSV</button> <button type="button" data-export="docx">Word</button></span>`;
}

import { type Language, wordsFor } from "../../words/words.ts";
import { spokenHtml } from "./bilingual.ts";
import { escapeHtml } from "./escape.ts";

const themes = ["auto", "light", "dark"] as const;

/** The switches for language and theme, which show where the page's script runs. */
export function controls(languages: readonly Language[]): string {
  const [first] = languages;
  const language = languages.map(
    (lang) =>
      `<button type="button" data-set-lang="${lang}" lang="${lang}" aria-pressed="${lang === first}">${escapeHtml(wordsFor(lang).name)}</button>`,
  );
  const theme = (lang: Language) =>
    themes
      .map(
        (each) =>
          `<button type="button" data-set-theme="${each}" aria-pressed="${each === "auto"}">${escapeHtml(wordsFor(lang).page.themes[each])}</button>`,
      )
      .join("");
  const group = (name: (lang: Language) => string, buttons: (lang: Language) => string) =>
    spokenHtml(
      languages.map(
        (lang) => [lang, `<div role="group" aria-label="${escapeHtml(name(lang))}">${buttons(lang)}</div>`] as const,
      ),
    );
  const switches = [
    ...(languages.length > 1
      ? [
          group(
            (lang) => wordsFor(lang).page.language,
            () => language.join(""),
          ),
        ]
      : []),
    group((lang) => wordsFor(lang).page.theme, theme),
  ];
  return `<div class="controls" data-script hidden>${switches.join("")}</div>`;
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { spokenHtml } from "../../src/report/page/bilingual.ts";
import { escapeHtml } from "../../src/report/page/escape.ts";

const both = (vi: string, en: string) =>
  spokenHtml([
    ["vi", vi],
    ["en", en],
  ]);

test("what is the same in both languages stands once", () => {
  expect(both('<p id="a">752</p>', '<p id="a">752</p>')).toBe('<p id="a">752</p>');
});

test("words in attributes are kept for the switch, links are not touched", () => {
  expect(both('<a href="#x" title="xem">1</a>', '<a href="#x" title="see">1</a>')).toBe(
    '<a href="#x" title="xem" data-en-title="see">1</a>',
  );
});

test("parts that are built differently stand side by side, and no id twice", () => {
  const html = both('<p id="a">một</p>', '<p id="a">one</p><p id="b">two</p>');
  expect(html.match(/ id="a"/g)).toHaveLength(1);
  expect(html).toContain('<div class="t" lang="en"><p>one</p><p>two</p></div>');
});

test("whatever the texts, each language reads back as it was", () => {
  const text = fc.string().map(escapeHtml);
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      const page = (first: string, second: string) => `<p title="${first}">${first}<b>${second}</b></p>`;
      const html = both(page(a, b), page(c, d));
      const only = (lang: string, other: string) =>
        html
          .replace(new RegExp(`<span lang="${other}">[^<]*</span>`, "g"), "")
          .replace(new RegExp(`<span lang="${lang}">([^<]*)</span>`, "g"), "$1")
          .replace(/<p [^>]*>/, "<p>");
      expect(only("vi", "en")).toBe(`<p>${a}<b>${b}</b></p>`);
      expect(only("en", "vi")).toBe(`<p>${c}<b>${d}</b></p>`);
    }),
  );
});

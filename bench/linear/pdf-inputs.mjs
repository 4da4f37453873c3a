// PDFs: of many pages, and of one page with very much on it, which may lie outside of it.
import { few, grown, lettered } from "./grown.mjs";

export const pdfInputs = {
  "pdf of texts on one page": (size) => ({
    ending: "pdf",
    bytes: pdf([grown(size / few, (at) => pdfText(20 + (at % 5) * 100, 800 - (at % 70) * 11, at))]),
  }),
  "pdf of pages": (size) => ({
    ending: "pdf",
    bytes: pdf(
      Array.from({ length: size / few / 1000 }, () =>
        grown(900, (at) => pdfText(20 + (at % 3) * 150, 800 - at * 9, at)),
      ),
    ),
  }),
  "pdf of rules": (size) => ({
    ending: "pdf",
    bytes: pdf([
      `${grown(size / few, (at) => `${at % 500} ${at % 700} m ${(at * 7) % 500} ${at % 700} l S\n`)}${pdfText(50, 50, 1)}`,
    ]),
  }),
  "pdf of two columns on one page": (size) => ({
    ending: "pdf",
    bytes: pdf([
      grown(
        size / few,
        (at) => shown(72, -12 * at, "some words of it") + shown(320, -12 * at, `other ${lettered(at)}`),
      ),
    ]),
  }),
  "pdf of tables on one page": (size) => ({
    ending: "pdf",
    bytes: pdf([
      grown(size / few, (at) =>
        [72, 220, 320].map((x) => shown(x, -12 * (at + 3 * (at >> 2)), at % 4 ? `${at}` : "2023")).join(""),
      ),
    ]),
  }),
  "pdf of one ruled table": (size) => {
    const sides = [0, 200, 400].map((x) => `${x} 0 m ${x} ${-size} l S\n`).join("");
    const rows = grown(
      size / few / 2,
      (at) => `0 ${-12 * at - 3} m 400 ${-12 * at - 3} l S\n${shown(72, -12 * at, at)}`,
    );
    return { ending: "pdf", bytes: pdf([sides + rows]) };
  },
  "pdf of squares": (size) => ({
    ending: "pdf",
    bytes: pdf([
      grown(size / few / 8, (at) => `0 ${9 * at} m 9999 ${9 * at} l S ${9 * at} 0 m ${9 * at} 9999 l S\n`) +
        shown(50, 50, "1 case"),
    ]),
  }),
};

const pdfText = (x, y, number) => `BT /F 9 Tf 1 0 0 1 ${x} ${y} Tm (${number % 97} cases) Tj ET\n`;

const shown = (x, y, text) => `BT /F 9 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;

function pdf(pages) {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join("")}trailer<</Root 1 0 R>>\n`);
}

import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js";

/** No character of any text: where a footnote or an endnote is called in the text, and where it begins. */
export const [footnoteMark, endnoteMark] = ["\ufdd0", "\ufdd1"] as const;

/** Where Word writes the number of a note itself (MS-DOC, 2.8.11 and 2.8.12: reference characters). */
const autoNumber = "\u0002";
/** Word's hyphens: one that does not break, and one that shows only where it does. */
const hyphens: ReadonlyMap<string, string> = new Map([
  ["\u001e", "\u2011"],
  ["\u001f", "\u00ad"],
]);
/** Where a file says where its list of calls of endnotes is, and how long (MS-DOC, 2.5.6). */
const endnoteCalls = 0x20a;

/**
 * Takes the words from an old Word file as word-extractor does, and keeps what it leaves out or takes for other characters: where notes are
 * called and begin, hyphens that do not break and those that show only where they do.
 */
export class MarkedExtractor extends WordOleExtractor {
  #endnotes: ReadonlySet<number> = new Set();

  protected override writeBookmarks(file: Buffer, table: Buffer): void {
    const [start, length] = [file.readUInt32LE(endnoteCalls), file.readUInt32LE(endnoteCalls + 4)];
    const calls = length >= 10 && start + length <= table.length ? Math.floor((length - 4) / 6) : 0;
    this.#endnotes = new Set(Array.from({ length: calls }, (_, at) => table.readUInt32LE(start + 4 * at)));
    super.writeBookmarks(file, table);
  }

  protected override buildDocument() {
    for (const piece of this._pieces)
      piece.text = piece.text.replace(/\p{Cc}/gu, (sign, at: number) => {
        if (sign !== autoNumber) return hyphens.get(sign) ?? sign;
        return this.#endnotes.has(piece.startCp + at) ? endnoteMark : footnoteMark;
      });
    return super.buildDocument();
  }
}

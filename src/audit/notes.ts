import { readClaims } from "../claims/read-claims.ts";
import { type Passage, passageOf } from "../facts/passage.ts";
import type { Language } from "../language/language.ts";
import { readSentences } from "../language/read.ts";
import type { TextDocument } from "../model/document.ts";
import type { Ledger } from "./ledger.ts";

type Read = ReturnType<typeof readClaims>;

/** The footnotes of a document, each read when it is called and then let go. */
export class Notes {
  readonly #document: TextDocument;
  readonly #language: Language;
  readonly #ledger: Ledger;
  readonly #waiting: Set<number>;
  readonly #taken = new Map<number, Passage>();

  constructor(document: TextDocument, language: Language, ledger: Ledger) {
    this.#document = document;
    this.#language = language;
    this.#ledger = ledger;
    this.#waiting = new Set(document.blocks.flatMap((block, index) => (block.kind === "footnote" ? [index] : [])));
  }

  /** The note at a block's index, its numbers entered in the ledger; undefined for one that was let go. */
  take(index: number): Passage | undefined {
    const known = this.#taken.get(index);
    if (known || !this.#waiting.delete(index)) return known;
    const passage = this.#read(index);
    this.#taken.set(index, passage);
    return passage;
  }

  /** What the notes taken so far claim by themselves; they are let go. */
  claimsOfTaken(): Read[] {
    const read = [...this.#taken.values()].map((note) => readClaims(note.sentences, 0));
    this.#taken.clear();
    return read;
  }

  /** What the notes that nothing calls claim. */
  *claimsOfRest(): Generator<Read> {
    for (const index of this.#waiting) yield readClaims(this.#read(index).sentences, 0);
  }

  #read(index: number): Passage {
    const spans = this.#document.blocks[index]?.spans ?? [];
    const sentences = readSentences(this.#document.text, spans, this.#language);
    this.#ledger.enter(sentences);
    return passageOf(sentences);
  }
}

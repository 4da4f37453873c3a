import { Encoder } from "../../node_modules/lzma1/lib/encoder.js";
import { InputBuffer, OutputBuffer } from "../../node_modules/lzma1/lib/streams.js";

/** A window of 2 MB holds nearly all of the script; more finds next to nothing. */
const mode = { searchDepth: 21, filterStrength: 128, modeIndex: 1 };

/** LZMA for text: four bits of the sign before it say what comes next, and its place says nothing. */
class TextEncoder extends Encoder {
  configure(how) {
    super.configure(how);
    this._numLiteralContextBits = 4;
    this._posStateBits = 0;
    this._posStateMask = 0;
  }
}

/** A text as LZMA in base 64, which `src/web/unpack.ts` reads. */
export function packed(text) {
  const bytes = Buffer.from(text);
  const out = new OutputBuffer(bytes.length);
  new TextEncoder().compress(new InputBuffer(bytes), out, mode);
  return Buffer.from(out.toArray()).toString("base64");
}

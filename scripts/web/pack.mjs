import { Encoder } from "../../node_modules/lzma1/lib/encoder.js";
import { InputBuffer, OutputBuffer } from "../../node_modules/lzma1/lib/streams.js";
import { getBitPrice } from "../../node_modules/lzma1/lib/utils.js";

/** A window of 2 MB holds nearly all of the script; more finds next to nothing. */
const mode = { searchDepth: 21, filterStrength: 128, modeIndex: 1 };

/**
 * LZMA for text: the place of a sign says nothing of it. Prices of distances are those of now: the packer's own are kept as they
 * were first asked for, before anything was learnt, which costs a fifth of a per cent.
 */
class TextEncoder extends Encoder {
  configure(how) {
    super.configure(how);
    this._posStateBits = 0;
    this._posStateMask = 0;
  }

  getEncoderBitTreePrice({ numBitLevels, models }, symbol) {
    let price = 0;
    for (let node = 1, level = numBitLevels - 1; level >= 0; level--) {
      const bit = (symbol >> level) & 1;
      price += getBitPrice(models[node], bit);
      node = node * 2 + bit;
    }
    return price;
  }
}

/** A text as LZMA in base 64, which `src/web/unpack.ts` reads. */
export function packed(text) {
  const bytes = Buffer.from(text);
  const out = new OutputBuffer(bytes.length);
  new TextEncoder().compress(new InputBuffer(bytes), out, mode);
  return Buffer.from(out.toArray()).toString("base64");
}

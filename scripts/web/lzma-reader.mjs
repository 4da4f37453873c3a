// Stands in for `lzma1` in the page: its door opens with the packer too, which the page has no use for.
import { Decoder } from "../../node_modules/lzma1/lib/decoder.js";
import { InputBuffer, OutputBuffer } from "../../node_modules/lzma1/lib/streams.js";

export function decompress(bytes) {
  const out = new OutputBuffer(bytes.length * 5);
  new Decoder().decompress(new InputBuffer(bytes), out);
  return Uint8Array.from(out.toArray());
}

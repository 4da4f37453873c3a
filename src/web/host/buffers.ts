/** The two functions of Node's `Buffer` that reading files uses, for a browser. */
const few = {
  alloc: (length: number): Uint8Array => new Uint8Array(length),
  concat: (parts: readonly Uint8Array[]): Uint8Array => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  },
};

if (!("Buffer" in globalThis)) Object.assign(globalThis, { Buffer: few });

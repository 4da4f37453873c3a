/** Stands in for `node:stream`, `node:stream/promises` and `node:zlib` in a browser, as far as reading files asks for them. */
export class PassThrough {
  #from: AsyncIterable<Uint8Array> | undefined;

  take(from: AsyncIterable<Uint8Array>): void {
    this.#from = from;
  }

  destroy(): void {}

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.through(this.#from ?? none());
  }

  protected async *through(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* from;
  }
}

class Gunzip extends PassThrough {
  protected override async *through(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const chunks = from[Symbol.asyncIterator]();
    const packed = new ReadableStream<BufferSource>({
      pull: async (to) => {
        const { done, value } = await chunks.next();
        if (done) to.close();
        else to.enqueue(Uint8Array.from(value));
      },
    });
    const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

export function createGunzip(): PassThrough {
  return new Gunzip();
}

export async function pipeline(from: AsyncIterable<Uint8Array>, to: PassThrough): Promise<void> {
  to.take(from);
}

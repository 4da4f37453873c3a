import { isTrinoAddress, trinoAddress } from "../datasets/formats/trino/trino-address.ts";
import type { RegisteredSource } from "../engine/engine.ts";
import type { Guess } from "../model/diagnostic.ts";
import { readOptionsOf } from "./read-options.ts";
import type { SourceOptions } from "./source-options.ts";
import { stopOnSignal } from "./stop-on-signal.node.ts";

/** A source that stays where it is, as an engine has taken it in, and what was guessed of it; to be closed. */
export interface OpenedSource {
  readonly name: string;
  readonly source: RegisteredSource;
  readonly guesses: readonly Guess[];
  readonly close: () => Promise<void>;
}

/**
 * Takes in the table of a Trino by its address, without loading it. Undefined for all other sources, and where the table is no plain long
 * one. Credentials come from the environment. Throws a ProblemError where the address is none or no Trino answers, a
 * CallError where `--map` cannot be understood.
 */
export async function openTrino(sources: readonly string[], options: SourceOptions): Promise<OpenedSource | undefined> {
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0 || !isTrinoAddress(source)) return undefined;
  const { credentialsOf, TrinoClient } = await import("../datasets/formats/trino/trino-client.node.ts");
  const { trinoTable } = await import("../engine/trino/trino-table.node.ts");
  const { trinoSource } = await import("../engine/trino/trino-source.node.ts");
  const client = new TrinoClient(trinoAddress(source), credentialsOf(process.env));
  return stopOnSignal(async (signal) => {
    const found = await trinoTable(client, readOptionsOf(options), signal);
    if (!found) return undefined;
    const registered = await trinoSource(client, found, signal);
    const name = client.address.table;
    return { name, source: registered, guesses: found.guesses, close: async () => undefined };
  });
}

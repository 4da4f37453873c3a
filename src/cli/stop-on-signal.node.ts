import { StoppedError } from "../report/files/write-failure.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs work that tidies up after itself when its signal is aborted, which a signal from outside does; the program then ends
 * by that signal, as if nothing had caught it.
 */
export async function stopOnSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let received: NodeJS.Signals | undefined;
  const abort = (signal: NodeJS.Signals) => {
    received ??= signal;
    stop.abort(new StoppedError(signal));
  };
  for (const signal of signals) process.on(signal, abort);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of signals) process.off(signal, abort);
    if (received) process.kill(process.pid, received);
  }
}

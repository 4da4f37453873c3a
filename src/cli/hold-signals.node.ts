const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Lets a short piece of work end before a signal stops the program, so that nothing is left half done. */
export async function holdSignals<T>(work: () => Promise<T>): Promise<T> {
  let received: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    received ??= signal;
  };
  for (const signal of signals) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, hold);
    if (received) process.kill(process.pid, received);
  }
}

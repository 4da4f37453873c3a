/** What stands in for `node:timers/promises` in a browser: a pause. */
export function setTimeout(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    globalThis.setTimeout(resume, milliseconds);
  });
}

/** The next turn. */
export function setImmediate(): Promise<void> {
  return setTimeout(0);
}

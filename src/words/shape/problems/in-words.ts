/** A problem or diagnostic of which what was found and expected is in words already. */
export type InWords<T> = Omit<T, "found" | "expected"> & { readonly found?: string; readonly expected?: string };

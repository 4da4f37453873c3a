const files = new Map<string, Uint8Array>();

/** The files that a browser was given, by name: all of the file system that the page has. */
export const droppedFiles = {
  get: (path: string): Uint8Array => {
    const found = files.get(path);
    if (!found) throw Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
    return found;
  },
  set: (path: string, bytes: Uint8Array): void => {
    files.clear();
    files.set(path, bytes);
  },
};

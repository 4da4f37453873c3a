/** Stands in for `node:path`, `node:url`, `node:os`, `node:module` and `node:worker_threads` in a browser. */
export function basename(path: string): string {
  return path.split("/").at(-1) ?? path;
}

export function dirname(path: string): string {
  return path.split("/").slice(0, -1).join("/") || ".";
}

export function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join("/");
}

export function extname(path: string): string {
  return /.(\.[^.]*)$/.exec(basename(path))?.[1] ?? "";
}

export { join as resolve };

export function isAbsolute(path: string): boolean {
  return path.startsWith("/");
}

/** A page's files lie in no folders. */
export function relative(_from: string, to: string): string {
  return to;
}

export const sep = "/";

export function fileURLToPath(url: URL | string): string {
  return new URL(url).pathname;
}

export function tmpdir(): string {
  return "/tmp";
}

/** No package is installed beside a page. */
export function createRequire() {
  return {
    resolve: (name: string): string => {
      throw Object.assign(new Error(`no package ${name}`), { code: "MODULE_NOT_FOUND" });
    },
  };
}

/** Work is never done aside here: the page does all of it in a worker of its own. */
export class Worker {}

export const TextDecoder: typeof globalThis.TextDecoder = globalThis.TextDecoder;
export const TextEncoder: typeof globalThis.TextEncoder = globalThis.TextEncoder;

/** Of Deno only what the notebooks use, so that the project's own compiler can check them. */
declare namespace Deno {
  function readTextFile(path: string): Promise<string>;
  namespace jupyter {
    /** Markdown that a notebook shows. */
    function md(parts: TemplateStringsArray, ...values: readonly unknown[]): object;
  }
}

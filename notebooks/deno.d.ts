/** Of Deno only what the notebooks use, so that the project's own compiler can check them. */
declare namespace Deno {
  function readTextFile(path: string): Promise<string>;
  namespace jupyter {
    function broadcast(type: "display_data", content: Readonly<Record<string, unknown>>): Promise<void>;
  }
}

import { visibleLine } from "../model/visible.ts";
import { columns } from "./screen.ts";

/** A line on standard error that says what is being done; nothing at all where no one looks. */
export interface Progress {
  /** Shows the line once a second has passed, or at once where the work ahead is known to be long. */
  readonly show: (text: string, long: boolean) => void;
  readonly clear: () => void;
}

const patience = 1000;

/** Progress on a terminal; the line is wiped before anything else is written. */
export function progress(stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const show = (text: string, long: boolean) => {
    if (!stream.isTTY || process.env.TERM === "dumb" || (!long && Date.now() - started < patience)) return;
    clear();
    stream.write(visibleLine(text).slice(0, columns(stream) - 1));
    shown = true;
  };
  return { show, clear };
}

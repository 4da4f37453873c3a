import type { Description } from "../datasets/panel/describe.ts";
import type { Listed } from "../datasets/panel/listed.ts";
import type { Revised } from "../datasets/panel/revised.ts";
import { placeText } from "../words/place-text.ts";
import type { InspectCall } from "./compare-options.ts";
import { columns, type Stream, wantsColor } from "./screen.ts";

/** A format that `recount inspect` writes: what a data set holds, observations in a list, and its revisions; each where it can. */
export interface InspectFormat {
  readonly id: string;
  /** Of files that are written in it where no format is named. */
  readonly extensions: readonly string[];
  readonly description?: (of: Description, call: InspectCall, screen: Stream) => Promise<string>;
  readonly list?: (all: readonly Listed[], call: InspectCall) => Promise<string>;
  readonly revisions?: (all: readonly Revised[], call: InspectCall, screen: Stream) => Promise<string>;
}

const facts = async (of: Description, { lang }: InspectCall) =>
  (await import("../report/inspection/facts.ts")).inspectionFacts(of, lang, placeText);
const tables = () => import("../report/inspection/revisions.ts");
const lists = () => import("../report/inspection/listed.ts");
const json = (data: object) => `${JSON.stringify(data, undefined, 2)}\n`;
const isColored = ({ color }: InspectCall, screen: Stream) => wantsColor(color, screen, process.env);

/** Every format of `recount inspect`: adding one is its own file, and a line here; `--format` and its help follow. */
export const inspectFormats: readonly InspectFormat[] = [
  {
    id: "table",
    extensions: [".txt"],
    description: async (of, call, screen) => {
      const { inspectionTerminal } = await import("../report/inspection/terminal.ts");
      return inspectionTerminal(await facts(of, call), columns(screen), isColored(call, screen));
    },
    list: async (all, { lang }) => (await lists()).listedLines(all, lang),
    revisions: async (all, call, screen) =>
      (await tables()).revisionsTerminal(all, call.lang, columns(screen), isColored(call, screen)),
  },
  {
    id: "json",
    extensions: [".json"],
    description: async (of) => json({ schema: "recount/inspect@1", ...of }),
    list: async (all) => json({ schema: "recount/list@1", observations: all }),
    revisions: async (all) => json({ schema: "recount/revisions@1", revisions: all }),
  },
  {
    id: "md",
    extensions: [".md"],
    description: async (of, call) =>
      (await import("../report/inspection/markdown.ts")).inspectionMarkdown(await facts(of, call)),
    revisions: async (all, { lang }) => (await tables()).revisionsMarkdown(all, lang),
  },
  {
    id: "csv",
    extensions: [".csv"],
    list: async (all) => (await lists()).listedCsv(all),
    revisions: async (all) => (await tables()).revisionsCsv(all),
  },
];

import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ProblemError } from "../../../src/model/problem.ts";
import { type Files, nodeFiles } from "../../../src/report/files/files.node.ts";
import { StoppedError } from "../../../src/report/files/write-failure.ts";
import { writeBundle } from "../../../src/report/write.node.ts";
import { replaceWhole, writePieces } from "../../../src/report/write-whole.node.ts";
import { type Fault, FaultyFiles, soundFiles } from "./faulty-files.ts";

/** So many runs at random steps; `RECOUNT_INTERRUPTED_RUNS=2000` for as many as a release is held to. */
const runs = Number(process.env.RECOUNT_INTERRUPTED_RUNS ?? 30);
const everyStep = process.env.RECOUNT_INTERRUPTED_RUNS !== undefined;

const faults: readonly Fault[] = [
  ...["ENOSPC", "EIO", "EROFS", "EACCES", "EFBIG"].map((code) => ({ kind: "error" as const, code })),
  { kind: "lasting", code: "EROFS" },
  { kind: "lasting", code: "EIO" },
  { kind: "short" },
  { kind: "short-then-full" },
  { kind: "kill" },
];

const base = mkdtempSync(join(tmpdir(), "recount-interrupted-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let number = 0;
function emptyFolder(): string {
  const folder = join(base, String(number++));
  mkdirSync(folder);
  return folder;
}

/** A place to write to, made anew for every run, and what must be true of it afterwards. */
interface Scenario {
  readonly name: string;
  /** Puts the old version in place. */
  readonly prepare: (folder: string) => Promise<void>;
  readonly write: (folder: string, files: Files, version: Version, signal?: AbortSignal) => Promise<void>;
  /** Which version stands there, whole: undefined where it is neither. */
  readonly version: (folder: string) => Version | "none" | undefined;
  /** Whether a kill may leave what only the next run puts right. */
  readonly healsLater: boolean;
}

type Version = "old" | "new";

const text = (version: Version) => `${version} `.repeat(2000);
const sound = () => soundFiles().files;

function file(name: string, prepare: (folder: string) => Promise<void>): Scenario {
  return {
    name,
    prepare,
    write: (folder, files, version) =>
      replaceWhole(
        join(folder, "r.csv"),
        { inputs: [] },
        (temporary) => writePieces(temporary, [text(version), "end"], new AbortController().signal, files),
        files,
      ),
    version: (folder) => {
      const path = join(folder, "r.csv");
      if (!exists(path)) return "none";
      const read = readFileSync(path, "utf8");
      return (["old", "new"] as const).find((each) => read === `${text(each)}end`);
    },
    healsLater: false,
  };
}

const pages: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
  old: { "index.html": "old page", "audit.json": "old data", "charts/a.svg": "old a", "charts/gone.svg": "old gone" },
  new: { "index.html": "new page", "audit.json": "new data", "charts/a.svg": "new a", "extra/b.svg": "new b" },
};

function page(name: string, prepare: (folder: string) => Promise<void>, healsLater: boolean): Scenario {
  return {
    name,
    prepare,
    write: (folder, files, version, signal) => {
      const bundle = Object.entries(pages[version]).map(([path, content]) => ({ path, content }));
      return writeBundle(join(folder, "page"), bundle, { inputs: [] }, signal, files);
    },
    version: (folder) => {
      const root = join(folder, "page");
      const there = new Map(
        [...Object.keys({ ...pages.old, ...pages.new })]
          .filter((path) => exists(join(root, path)))
          .map((path) => [path, readFileSync(join(root, path), "utf8")]),
      );
      if (there.size === 0) return "none";
      return (["old", "new"] as const).find((each) => {
        const wanted = Object.entries(pages[each]);
        return wanted.length === there.size && wanted.every(([path, content]) => there.get(path) === content);
      });
    },
    healsLater,
  };
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

const withOld = (scenario: Scenario) => ({
  ...scenario,
  prepare: async (folder: string) => {
    await scenario.write(folder, sound(), "old");
    await scenario.prepare(folder);
  },
});

const scenarios: readonly Scenario[] = [
  file("a new file in a new folder", async () => {}),
  withOld(
    file("a file in place of the old one", async (folder) => {
      chmodSync(join(folder, "r.csv"), 0o640);
      writeFileSync(join(folder, "mine.txt"), "mine");
    }),
  ),
  {
    ...file("a file through a link", async (folder) => {
      mkdirSync(join(folder, "real"));
      symlinkSync("real/r.csv", join(folder, "r.csv"));
    }),
  },
  page("a page in a new folder", async () => {}, false),
  withOld(page("a page in place of the old one", async () => {}, true)),
  withOld(
    page(
      "a page beside files of the user's",
      async (folder) => {
        writeFileSync(join(folder, "page", "mine.txt"), "mine");
        writeFileSync(join(folder, "page", "charts", "mine.txt"), "mine");
      },
      true,
    ),
  ),
];

/** All paths below a folder, links not followed. */
function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

function temporaries(folder: string): readonly string[] {
  return tree(folder).filter((path) => /\.(?:tmp|old|was|journal|done)$/.test(path));
}

/** Runs one write that goes wrong at a step, and holds what it leaves to the model. */
async function interrupt(scenario: Scenario, at: number, fault: Fault): Promise<void> {
  const folder = await copyOf(scenario);
  const before = scenario.version(folder);
  const links = tree(folder).filter((path) => lstatSync(join(folder, path)).isSymbolicLink());
  const mine = tree(folder).filter((path) => path.endsWith("mine.txt"));
  const faulty = new FaultyFiles(at, fault);
  const what = `${scenario.name}, ${JSON.stringify(fault)} at step ${at}`;
  let ended: "written" | "killed" | ProblemError = "written";
  try {
    await scenario.write(folder, faulty.files, "new");
  } catch (error) {
    if (fault.kind === "kill") ended = "killed";
    else if (error instanceof ProblemError) ended = error;
    else throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
  const after = scenario.version(folder);
  if (ended === "written") expect(after, what).toBe("new");
  else if (ended instanceof ProblemError) {
    expect(ended.problem.place.file, what).toBeTruthy();
    // The disk did not vouch for a new file that stands in its place.
    if (ended.problem.code === "output-not-synced") expect(after, what).toBe("new");
    else if (fault.kind !== "lasting" || !scenario.healsLater) {
      expect(ended.problem.code, what).toBe("output-failed");
      expect(after, what).toBe(before);
    }
    if (fault.kind === "error") expect(temporaries(folder), what).toEqual([]);
  } else if (!scenario.healsLater) expect([before, "new"], what).toContain(after);
  for (const path of mine) expect(readFileSync(join(folder, path), "utf8"), what).toBe("mine");
  for (const path of links) expect(lstatSync(join(folder, path)).isSymbolicLink(), what).toBe(true);

  // The next run puts right what was left, even if it comes no further than that,
  const stop = new AbortController();
  stop.abort(new StoppedError());
  await scenario.write(folder, sound(), "old", stop.signal).catch(() => {});
  if (scenario.healsLater) expect([before, "new"], `${what}, after the next run`).toContain(scenario.version(folder));
  // and then writes what it has to, without being forced, and leaves nothing.
  await scenario.write(folder, sound(), "new");
  expect(scenario.version(folder), what).toBe("new");
  expect(temporaries(folder), what).toEqual([]);
  for (const path of mine) expect(readFileSync(join(folder, path), "utf8"), what).toBe("mine");
  rmSync(folder, { recursive: true });
}

const prepared = new Map<Scenario, string>();

/** A folder with the old version: that of a scenario is made once, and then copied. */
async function copyOf(scenario: Scenario): Promise<string> {
  const kept = prepared.get(scenario) ?? emptyFolder();
  if (!prepared.has(scenario)) await scenario.prepare(kept);
  prepared.set(scenario, kept);
  const folder = emptyFolder();
  cpSync(kept, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

async function stepsOf(scenario: Scenario): Promise<number> {
  const folder = await copyOf(scenario);
  const counting = soundFiles();
  await scenario.write(folder, counting.files, "new");
  return counting.steps;
}

describe.each(scenarios)("$name", (scenario) => {
  test("is whole, old or new, whichever step a kill or an error comes at", async () => {
    const steps = await stepsOf(scenario);
    expect(steps).toBeGreaterThan(8);
    // A page takes many steps, and that every file of it does the same ones need not be seen every time.
    const each = everyStep ? 1 : Math.ceil(steps / 40);
    for (let at = 0; at < steps; at++) {
      if (at % each === 0) await interrupt(scenario, at, { kind: "kill" });
      if (at % each === each >> 1) await interrupt(scenario, at, { kind: "error", code: "EIO" });
    }
  }, 600_000);
});

test(`${runs} writes that go wrong at random lose no file and leave no half set`, async () => {
  let seed = 20_240_607;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const steps = new Map<Scenario, number>();
  for (const scenario of scenarios) steps.set(scenario, await stepsOf(scenario));
  for (let run = 0; run < runs; run++) {
    const scenario = scenarios[next(scenarios.length)];
    const fault = faults[next(faults.length)];
    if (scenario && fault) await interrupt(scenario, next(steps.get(scenario) ?? 1), fault);
  }
}, 600_000);

test("a file keeps its mode, and a short write is no loss", async () => {
  const folder = emptyFolder();
  const write = (files: Files, version: Version) =>
    replaceWhole(
      join(folder, "r.csv"),
      { inputs: [] },
      (temporary) => writePieces(temporary, [text(version)], new AbortController().signal, files),
      files,
    );
  await write(nodeFiles, "old");
  chmodSync(join(folder, "r.csv"), 0o640);
  for (let at = 0; at < 30; at++) await write(new FaultyFiles(at, { kind: "short" }).files, "new");
  expect(readFileSync(join(folder, "r.csv"), "utf8")).toBe(text("new"));
  expect(statSync(join(folder, "r.csv")).mode & 0o777).toBe(0o640);
});

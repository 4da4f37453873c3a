import type { PageImage } from "../pdf/page-image.ts";

/** What is darker than this is ink. */
const ink = 128;

/** Ink that hangs together, across corners too: the box around it, in pixels. */
export interface Patch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Runs of dark pixels, row by row: run `n` is from `starts[n]` to `ends[n]`, row `y` has those from `rows[y]` on. */
interface Runs {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly rows: Uint32Array;
}

/** The patches of ink of a picture, and which of them is at a point, if any is. Costs what the picture and its runs of ink take. */
export function darkPatches(image: PageImage): {
  readonly patches: readonly Patch[];
  readonly at: (x: number, y: number) => Patch | undefined;
} {
  const runs = runsOf(image);
  const roots = rootsOf(runs);
  const boxes = new Map<number, Patch>();
  for (let y = 0; y < image.height; y++)
    for (let run = runs.rows[y] ?? 0; run < (runs.rows[y + 1] ?? 0); run++) {
      const root = roots[run] ?? run;
      const [left = 0, right = 0, box] = [runs.starts[run], runs.ends[run], boxes.get(root)];
      boxes.set(root, {
        left: Math.min(left, box?.left ?? left),
        right: Math.max(right, box?.right ?? right),
        top: box?.top ?? y,
        bottom: y,
      });
    }
  const at = (x: number, y: number) => {
    let [low, high] = [runs.rows[y] ?? 0, runs.rows[y + 1] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs.ends[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    const isIn = low < (runs.rows[y + 1] ?? 0) && (runs.starts[low] ?? 0) <= x;
    return isIn ? boxes.get(roots[low] ?? low) : undefined;
  };
  return { patches: [...boxes.values()], at };
}

function runsOf({ width, height, grey }: PageImage): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  const rows = new Uint32Array(height + 1);
  for (let y = 0; y < height; y++) {
    rows[y] = starts.length;
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) >= ink) continue;
      starts.push(x);
      while (x + 1 < width && (grey[y * width + x + 1] ?? 255) < ink) x++;
      ends.push(x);
    }
  }
  rows[height] = starts.length;
  return { starts, ends, rows };
}

/** For each run the first run of its patch: runs that touch are of one. */
function rootsOf({ starts, ends, rows }: Runs): Uint32Array {
  const parents = Uint32Array.from(starts, (_, run) => run);
  const rootOf = (run: number): number => {
    let root = run;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = run; at !== root; ) [at, parents[at]] = [parents[at] ?? root, root];
    return root;
  };
  for (let y = 1; y + 1 < rows.length; y++) {
    let above = rows[y - 1] ?? 0;
    const end = rows[y] ?? 0;
    for (let run = end; run < (rows[y + 1] ?? 0); run++) {
      const [left = 0, right = 0] = [starts[run], ends[run]];
      while (above < end && (ends[above] ?? 0) < left - 1) above++;
      for (let other = above; other < end && (starts[other] ?? 0) <= right + 1; other++) {
        const [a, b] = [rootOf(other), rootOf(run)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  for (let run = 0; run < parents.length; run++) parents[run] = rootOf(run);
  return parents;
}

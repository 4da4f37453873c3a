import { below, pick } from "../random.mjs";
import { hostileWords, words } from "./text.mjs";

/** What options are given that has to be refused, or made the best of. */
const values = [
  ...hostileWords.filter((word) => !word.includes("\u0000")),
  "",
  "-",
  "--",
  ".",
  "..",
  "/",
  "/dev/null",
  "out",
  "out/a.csv",
  "report.txt",
  "long.csv",
  "pack",
  "pack/datapackage.json",
  "missing.csv",
  "none",
  "all",
  "latest",
  "prior-year",
  "prior-year,plan",
  "2016..2020",
  "2020..2016",
  "2016..2020>=4",
  "2010=100",
  "plan:linear",
  "plan:seasonal:2019..2023",
  "total:indicator",
  "area:VN-44",
  "edition:long.csv",
  "trailing:12",
  "trailing:0",
  "trailing:1e9:sum",
  "to-date",
  "growth=5%",
  "2024-09=1200",
  "2024-06",
  "2024-Q2",
  "2015-01..2015-05",
  "period>=2015",
  "indicator=dengue*|measles,area=An Giang",
  "indicator!=*",
  "value=value",
  "period=period,value=value,area='VN-44'",
  "vi",
  "en",
  "fr",
  "mdy",
  "utf-8",
  "windows-1258",
  "utf-16le",
  "tab",
  ";",
  "json",
  "csv",
  "md",
  "xlsx",
  "sarif",
  "html",
  "sql",
  "svg",
  "never",
  "doubtful",
  "duckdb",
  "trino",
  "12",
  "1000000000",
  "-5",
];

/**
 * A command line with words taken out, doubled, moved, replaced by what it is not made for, and options put in, mostly of the same command.
 * Calls that do not end by themselves are not made.
 */
export function call(args, random, all) {
  const now = [...args];
  const own = all
    .filter((each) => each[0] === args[0])
    .flat()
    .filter((word) => word.startsWith("--"));
  const pairs = all
    .filter((each) => each[0] === args[0])
    .flatMap((each) => each.flatMap((word, at) => (word.startsWith("--") ? [[word, each[at + 1] ?? "all"]] : [])));
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const at = below(random, now.length);
    const way = below(random, 16);
    const options = random() < 0.9 && own.length > 0 ? own : all.flat().filter((word) => word.startsWith("--"));
    const valueAt = pick(
      random,
      [...now.keys()].filter((place) => place > 0 && now[place - 1]?.startsWith("--")),
    );
    const fileAt = pick(
      random,
      [...now.keys()].filter((place) => names.includes(now[place] ?? "")),
    );
    // What is meant, put together otherwise, is what gets far.
    if (way < 5) now.push(...(pick(random, pairs) ?? []));
    else if (way < 8 && fileAt !== undefined) now[fileAt] = pick(random, names);
    else if (way === 8) now.splice(at, 1);
    else if (way === 9) now.splice(at, 0, now[at] ?? "");
    else if (way === 10) now.splice(below(random, now.length), 0, ...now.splice(at, 1));
    else if (way === 11) now.push(pick(random, options));
    else if (way === 12) now.push(pick(random, options), pick(random, values));
    else if (way === 13 && valueAt !== undefined) now[valueAt] = pick(random, values);
    else if (way === 14 && valueAt !== undefined) now[valueAt] = text(now[valueAt] ?? "", random);
    else if (way === 15) now[at] = random() < 0.5 ? pick(random, values) : text(now[at] ?? "", random);
    if (now.length === 0) now.push("audit");
  }
  return now.some((word) => word === "serve" || word === "mcp" || word.startsWith("/")) ? [...args] : now;
}

/** What the folder holds that may be named. */
const names = [
  "report.txt",
  "report-en.txt",
  "page.html",
  "long.csv",
  "wide.tsv",
  "series.json",
  "sdmx.xml",
  "book.xlsx",
  "data.parquet",
  "pack",
];

/** A changed word as a process can be given it: without NUL, and not too long. */
function text(word, random) {
  return words(word, random, pick(random, values)).replaceAll("\u0000", "").slice(0, 2000);
}

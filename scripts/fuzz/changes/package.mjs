import { openArchive, patchArchive, unpack } from "../../../out/fuzz-build/recount.js";
import { below, pick } from "../random.mjs";
import { markup, trees } from "./markup.mjs";

/** One or two parts of a package changed as the markup that they are. */
export async function withParts(bytes, random) {
  const archive = openArchive(bytes);
  const names = [...archive.entries.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  const files = new Map();
  for (let times = 1 + below(random, 2); times > 0; times--) {
    const name =
      random() < 0.6
        ? pick(
            random,
            names.filter((each) =>
              /(?:document|content|slide\d+|presentation|sheet\d+|workbook|sharedStrings)\.xml$/.test(each),
            ),
          )
        : pick(random, names);
    const text = new TextDecoder().decode(await unpack(archive.entries.get(name)));
    files.set(name, new TextEncoder().encode(random() < 0.75 ? trees(text, random) : markup(text, random)));
  }
  return patchArchive(archive, files);
}

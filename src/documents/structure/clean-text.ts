/** A stretch of a run's characters as it is handed out, and where it starts in the run. */
export interface CleanStretch {
  readonly text: string;
  readonly from: number;
}

/** Soft hyphens, zero-width characters and marks that turn the direction of writing: they show nothing and hide what is said. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const clusters = /[^\p{M}]\p{M}*|\p{M}+/gu;
const ends = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * The characters of a run in Unicode normal form C, one line feed for each line end, and without what shows nothing. A stretch
 * stands one for one in the run, or is a character that several of the run's make up.
 */
export function cleanText(text: string): readonly CleanStretch[] {
  if (isClean(text)) return text === "" ? [] : [{ text, from: 0 }];
  const found: CleanStretch[] = [];
  for (const { text: kept, from } of without(unseen, text, "")) {
    for (const line of without(ends, kept, "\n")) {
      const start = from + line.from;
      if (line.text === line.text.normalize("NFC")) found.push({ text: line.text, from: start });
      else
        for (const cluster of line.text.matchAll(clusters))
          found.push({ text: cluster[0].normalize("NFC"), from: start + cluster.index });
    }
  }
  return found;
}

function isClean(text: string): boolean {
  return (
    !/[\r\v\f\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(text) && text === text.normalize("NFC")
  );
}

/** The text between what a pattern finds, which is given as `instead`. */
function without(pattern: RegExp, text: string, instead: string): CleanStretch[] {
  const found: CleanStretch[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), from });
    if (instead !== "") found.push({ text: instead, from: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), from });
  return found;
}

/** Vietnamese typed for a font that draws other letters than the file holds. */
export type LegacyFont = "TCVN3" | "VNI";

const sampleSize = 65_536;
const vietnameseLetter = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|\u0300|\u0301|\u0303|\u0309|\u0323/gu;
const tcvn3 = /[a-z][®µ¸¶·¹©ª«¬]|[®µ¸¶·©ª«¬][a-z]/giu;
const vni = /[aeouy][ùøûõïäáàåãéèúüëâê]|[ôö][ùøûõï]|ñ[aeiouöô]/giu;

/**
 * Whether a text is Vietnamese in the letters of an old font, `Céng hoµ` (TCVN3) or `Coäng hoøa` (VNI): hardly a real
 * Vietnamese letter, and in at least every sixth word a pair of letters that only such a font makes.
 */
export function legacyFont(text: string): LegacyFont | undefined {
  // All pairs have a letter that is not of ASCII.
  if (/^[\0-\x7f]*$/.test(text)) return undefined;
  const sample = text.slice(0, sampleSize).normalize("NFC");
  const pairs = { TCVN3: count(sample, tcvn3), VNI: count(sample, vni) };
  const font = pairs.TCVN3 >= pairs.VNI ? "TCVN3" : "VNI";
  const words = count(sample, /\S+/gu);
  const clear = pairs[font] >= 6 && pairs[font] * 6 >= words;
  return clear && count(sample, vietnameseLetter) * 20 < pairs[font] ? font : undefined;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

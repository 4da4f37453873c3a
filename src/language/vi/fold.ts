/** Where the tone mark sits differs between schools (`hoà`, `hòa`), and so does a final i or y (`tỉ`, `tỷ`; `kì`, `kỳ`). */
const tonePlaces: ReadonlyMap<string, string> = new Map([
  ..."àòa áóa ảỏa ãõa ạọa".split(" ").map((t) => [`o${t[0]}`, `${t[1]}${t[2]}`] as const),
  ..."èòe éóe ẻỏe ẽõe ẹọe".split(" ").map((t) => [`o${t[0]}`, `${t[1]}${t[2]}`] as const),
  ..."ỳùy ýúy ỷủy ỹũy ỵụy".split(" ").map((t) => [`u${t[0]}`, `${t[1]}${t[2]}`] as const),
]);

const finalI: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };
const beforeFinalI = /[hklmstv]$|^qu$/;

/**
 * One spelling for a word that is written in several: lower case, composed, the tone mark on the same letter, `tỷ` for
 * `tỉ`, `kỳ` for `kì`.
 *
 * @example
 * fold("Luỹ") // -> "lũy"
 * fold("TỈ") // -> "tỷ"
 * fold("hoà") // -> "hòa"
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return withFinalY(lower);
  const folded = lower.normalize("NFC");
  const moved = folded.startsWith("qu") ? undefined : tonePlaces.get(folded.slice(-2));
  return withFinalY(moved === undefined ? folded : folded.slice(0, -2) + moved);
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function withFinalY(word: string): string {
  const last = finalI[word.slice(-1)];
  if (last === undefined) return word;
  const stem = word.slice(0, -1);
  return beforeFinalI.test(stem) && !/[aeiouyăâêôơưàáảãạ]/.test(stem.replace(/^qu/, "")) ? stem + last : word;
}

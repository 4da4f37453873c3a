const onsets = "ngh ng nh gh gi kh ch th tr ph qu b c d đ g h k l m n p r s t v x".split(" ");

const rhymes = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm " +
    "ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang oanh oao oap oat " +
    "oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua " +
    "uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyp " +
    "uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych ăt ăng"
  ).split(" "),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word is spelled as Vietnamese syllables are: an onset, a rhyme, at most one tone, and one of the two sharp tones
 * before a final stop. It may still be no word.
 *
 * @example
 * ["nước", "tốt", "tèt", "phæ", "Cá"].map(isSyllable) // -> [true, true, false, false, true]
 */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize("NFD");
  const marks = spread.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = spread.replace(tones, "").normalize("NFC");
  return splits(plain).some((rhyme) => rhymes.has(rhyme) && toneFits(rhyme, marks[0]));
}

/** What may be the rhyme: with each onset that the word starts with, and with none. */
function splits(plain: string): readonly string[] {
  return ["", ...onsets].filter((onset) => plain.startsWith(onset)).map((onset) => plain.slice(onset.length));
}

function toneFits(rhyme: string, tone: string | undefined): boolean {
  return !/[cpt]$|ch$/.test(rhyme) || tone === "\u0301" || tone === "\u0323";
}

/**
 * Vietnamese in fonts that draw other letters than the file holds. Each row: letters as the file holds them, and as they are
 * read, in the same order.
 */
const tcvn3Rows: readonly (readonly [string, string])[] = [
  ["µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË", "àáảãạăằắẳẵặâầấẩẫậ"],
  ["®", "đ"],
  ["ÌÐÎÏÑªÒÕÓÔÖ", "èéẻẽẹêềếểễệ"],
  ["×ÝØÜÞ", "ìíỉĩị"],
  ["ßãáâä«åèæçé¬êíëìî", "òóỏõọôồốổỗộơờớởỡợ"],
  ["ïóñòô\u00adõøö÷ù", "ùúủũụưừứửữự"],
  ["úýûüþ", "ỳýỷỹỵ"],
  ["¡¢§£¤¥¦", "ĂÂĐÊÔƠƯ"],
];

/** TCVN 5712:1993, third table, known as ABC: one byte a letter. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  tcvn3Rows.flatMap(([from, to]) => [...from].map((letter, at) => [letter, [...to][at] ?? letter] as const)),
);

const vniMarks: readonly (readonly [string, string, string])[] = [
  ["a", "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];

const vniLone: readonly (readonly [string, string])[] = [["ôöîæóòñ", "ơưỵỉĩịđ"]];

/** VNI for Windows: a letter and its mark are two, `aù` for `á`; a few are one. */
export const vni: ReadonlyMap<string, string> = new Map([
  ...vniMarks.flatMap(([base, marks, letters]) =>
    [...marks].flatMap((mark, at) => bothCases(base + mark, [...letters][at] ?? "")),
  ),
  ...vniLone.flatMap(([from, to]) => [...from].flatMap((letter, at) => bothCases(letter, [...to][at] ?? letter))),
]);

function bothCases(from: string, to: string): readonly (readonly [string, string])[] {
  const [base = "", mark = ""] = from;
  const upper = [base.toUpperCase() + mark.toUpperCase(), to.toUpperCase()] as const;
  const mixed = [base.toUpperCase() + mark, to.toUpperCase()] as const;
  return [[from, to], upper, mixed];
}

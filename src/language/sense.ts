import type { Qualifier } from "../model/printed-number.ts";

/** What a value is held against, as a phrase names it. */
export type ReferenceName = "prior-year" | "prior-period" | "base-average" | "plan" | "total" | "other";

/**
 * What a word or phrase does for the numbers around it. The language folders map phrases to senses; the readers of
 * claims know senses only, no words.
 */
export type Sense =
  /** A rise or a fall: `tăng`, `giảm`, `cao hơn`. `beyond` where it is over or under a plan: `vượt`, `hụt`. */
  | {
      readonly is: "direction";
      readonly to: "up" | "down";
      readonly beyond?: boolean;
      /** Better or worse, whichever way that is: costs improve by falling. */
      readonly either?: true;
      /** May follow its number: `a 3% increase`, `69 fewer`. */
      readonly trails?: boolean;
      /** Is one only right before its number: `off 14.6 per cent`, not `paid off`. */
      readonly leads?: boolean;
      /** A noun with what rose behind it, which may be the subject of how much: `the reduction in loans totaled $18 million`. */
      readonly ofSubject?: boolean;
      /** Follows its number here, and says nothing of the next one. */
      readonly back?: boolean;
    }
  /**
   * The level that is reached, after a direction: `lên`, `xuống`; `left` where it is what remains: `còn`; `balance` where it
   * is what one side is over the other: `xuất siêu`.
   */
  | {
      readonly is: "level";
      readonly left?: boolean;
      readonly balance?: boolean;
      /** Leads to a level only right behind the size of a rise or fall: `down 7.2% at 435,900 tonnes`. */
      readonly afterSize?: true;
      /** Between two numbers of one unit that nothing rose or fell to it leads to the end of a range: `$920 million to $935 million`. */
      readonly mayRange?: true;
    }
  /** The level it started from: `từ`. */
  | { readonly is: "from" /** May also name a base: `a fall of 4% from 729,674`. */; readonly mayBase?: boolean }
  /** A part of a whole: `chiếm`, `tỷ lệ`; `ofWhole` where the word leaves no choice, so that it is a hundred at most: `chiếm`. */
  | {
      readonly is: "share";
      readonly ofWhole?: boolean;
      /** A ratio by name, with the words that its whole goes by: a margin is of sales or revenue. */
      readonly wholes?: readonly string[];
    }
  /** Equality or attainment: `bằng`, `đạt`, `tương đương`. */
  | {
      readonly is: "reach";
      /** What follows says the same once more: `up 1.7% or 49.1 billion`, `tương đương`. */
      readonly again?: true;
    }
  /** A plan or target: `kế hoạch`, `dự toán`. */
  | { readonly is: "plan" }
  /** `so với`, `so`; `ofTime` where it names a base only before a time: `on Q4 2013`. */
  | { readonly is: "versus"; readonly ofTime?: true }
  /** A named base: `cùng kỳ`, `tháng trước`. */
  | { readonly is: "reference"; readonly to: ReferenceName }
  /** A whole: `tổng số`, `tổng cộng`; `adds` where it follows its parts: `5 and 7 add up to 12`. */
  | { readonly is: "total"; readonly adds?: true }
  /** How much one number is of another that it is parted by: `chia cho`, `divided by`. */
  | { readonly is: "over" }
  /** What became of a number, up or down: `the percentage change from 16 to 20`. */
  | { readonly is: "turn" }
  /** The whole that parts are taken from: `trong số`, `trên tổng số`. */
  | {
      readonly is: "among";
      /** Of what was counted before: `34 per cent of them`. */
      readonly told?: boolean;
    }
  /**
   * A list of parts follows; `exhaustive` where the wording says that they are all, `loose` where the word is so common
   * (`với`) that only numbers right after the total, in its unit, are its parts, `some` where it picks out examples
   * (`điển hình`), `netted` where what follows is taken off (`partially offset by`).
   */
  | {
      readonly is: "breakdown";
      readonly exhaustive: boolean;
      readonly loose?: boolean;
      readonly some?: boolean;
      readonly netted?: boolean;
    }
  /** What comes on top of a number and is no part of it: `chưa bao gồm`, `không kể`. */
  | { readonly is: "besides" }
  /** The last part: `còn lại`. */
  | { readonly is: "rest" }
  /** Widens the number that follows: `hơn`, `khoảng`. */
  | {
      readonly is: "qualifier";
      readonly qualifier: Qualifier;
      /** Between two numbers of one unit it leads from a part to its whole: `143 trên 505 người`. */
      readonly ofWhole?: true;
      /** After a number it says that it is so much more or less: `20% above the 15,247`. */
      readonly trails?: "up" | "down";
    }
  /** `bình quân`, `trung bình`. */
  /** `middle`: a median, which is no sum over a number. */
  | { readonly is: "average"; readonly middle?: true }
  /** `mỗi`, `một`: per one. */
  | { readonly is: "each" }
  /** `chênh lệch`: what two numbers that follow are apart. */
  | { readonly is: "gap" }
  /** `gấp`: a multiple follows. */
  | { readonly is: "times" }
  | { readonly is: "and" }
  /** Makes the number behind it less than nothing: `negative $65 million`, `âm 12 tỷ đồng`. */
  | { readonly is: "minus" }
  /** `lần lượt`: numbers that go with things named before, each in its turn. */
  | { readonly is: "respectively" }
  /** The list goes on unprinted: `v.v`. */
  | { readonly is: "etc" }
  /** A word before the number of a day, month, quarter, year…: what follows is a date, up to `most`. */
  | {
      readonly is: "period";
      readonly most: number;
      /** A month by its name, which a day may stand before: `31 August`. */
      readonly named?: boolean;
    }
  /** A word that makes a bare date of `3/4`: `chiều`, `tính đến`. */
  | { readonly is: "day" }
  /** What follows is a number in a row of names: `lớp 3`, `quốc lộ 6`. */
  | { readonly is: "ordinal" }
  /** What follows names a document: `Nghị định 72`. */
  | { readonly is: "citation" }
  /** What follows is a telephone, account or plate number. */
  | { readonly is: "contact" }
  /** `đóng góp`: a part of a growth, in points, follows. */
  | { readonly is: "contribution" }
  /** `xếp thứ`: a place among others follows. */
  | { readonly is: "rank" }
  /** What follows are the largest or the best known of many: `chủ yếu`, `lớn nhất`. */
  | { readonly is: "foremost" }
  /** After a number that things are sorted by: `từ 10 tỷ đồng trở lên`. */
  | { readonly is: "threshold" }
  /** Stands between a direction and its number without changing it: `thêm`, `tới`. */
  | {
      readonly is: "filler";
      /** Ties a number to the rise before it whatever words lie between: `fell in the northern districts by 7.6%`. */
      readonly binds?: boolean;
    }
  /**
   * A word that says nothing of what a number counts: `là`, `của`; `stops` where no direction reaches over it (`đã`), `within`
   * where it opens a sentence with a whole (`Trong 26 chỉ tiêu`), `partOf` where it leads from a part to its whole (`660 of
   * the 13,350`).
   */
  | {
      readonly is: "function";
      readonly stops?: boolean;
      readonly within?: boolean;
      readonly partOf?: boolean;
      /** `whereas`, `trong khi`: what follows is of another group. */
      readonly turns?: boolean;
    };

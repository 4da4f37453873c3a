import type { FrameWords, RoleSense } from "../language/frame-sense.ts";
import type { Token } from "../language/token.ts";
import type { Line } from "./line.ts";
import { type Quantity, says } from "./quantity.ts";
import type { Timing } from "./timing.ts";

/** What a number is in its sentence. */
export type Role =
  | "level"
  /** What a comparison is made against: `so với 5.164 căn`, `(cùng kỳ 1.012)`. */
  | "base"
  | "change-amount"
  | "rate-of-change"
  | "share"
  | "plan-completion"
  /** A percentage of another time's value: `bằng 83,8% so với cùng kỳ`. */
  | "ratio"
  /** `gấp 8,6 lần`. */
  | "multiple"
  /** The limit of a class: `từ 10 tỷ trở lên`, `xe dưới 9 chỗ`, `tối đa 5 triệu`. */
  | "threshold"
  | "index"
  | "rank"
  | "mean"
  /** For each of something, or a percentage of no printed whole: `48 USD/thùng`, `lãi suất 6%`. */
  | "rate"
  | "price"
  /** How many things a list names: `4 ngành: …`. */
  | "count-of-listed"
  /** A number in a name: `RON 92`. */
  | "name"
  | "duration"
  | "age";

/** A role, and whether the wording leaves no choice. */
export interface RoleFound {
  readonly role: Role;
  readonly sure: boolean;
}

interface Hit {
  readonly sense: RoleSense;
  /** Syllables between the phrase and the number. */
  readonly far: number;
}

/** What the words just before a number and just after it say of its role and scenario. */
export class RoleCues {
  readonly before: readonly Hit[];
  readonly after: readonly Hit[];

  constructor(quantity: Quantity, line: Line, words: FrameWords) {
    const start = Math.max(0, quantity.token - quantity.before.length);
    const own = line.slotOf(quantity.token);
    this.before = hits(line, words, line.slotOf(start), own, (end) => own - end);
    const after = line.slotOf(quantity.token + 1);
    this.after = hits(
      line,
      words,
      after,
      line.slotOf(quantity.token + 1 + quantity.after.length),
      (_, at) => at - after,
    );
  }

  /** The nearest phrase before the number with this sense, no more than `most` syllables away. */
  near(is: RoleSense["is"], most: number): Hit | undefined {
    return this.before.findLast(({ sense, far }) => sense.is === is && far <= most);
  }
}

function hits(
  line: Line,
  words: FrameWords,
  from: number,
  to: number,
  far: (end: number, at: number) => number,
): Hit[] {
  const found: Hit[] = [];
  for (let slot = from; slot < to; slot++) {
    const match = words.roles.match(line.word, slot);
    if (!match || slot + match.length > to) continue;
    found.push({ sense: match.meaning, far: far(slot + match.length, slot) });
    slot += match.length - 1;
  }
  return found;
}

/** What the number is, by its unit and the words around it. */
export function roleOf(quantity: Quantity, line: Line, words: FrameWords, cues: RoleCues, timing: Timing): RoleFound {
  const { numeral, direction } = quantity;
  const { kind } = numeral.unit;
  if (kind === "time") return sure(words.ages.has(numeral.unit.base) ? "age" : "duration");
  if (isNamePart(quantity, line, words)) return sure("name");
  if (isRanked(quantity, line) || (cues.near("rank", 0) && kind === "none")) return sure("rank");
  const limit = thresholdOf(quantity, cues, line, words, timing);
  if (limit) return limit;
  if (kind === "times") return sure("multiple");
  if (kind === "points") return direction ? sure("change-amount") : unsure("change-amount");
  if (kind === "percent") return percentRole(quantity, cues, timing, line);
  if (countsList(quantity, line, words)) return unsure("count-of-listed");
  if (direction && !timing.prior) return { role: "change-amount", sure: !direction.inherited };
  if (isPer(quantity)) return sure(kind === "money" && cues.near("price", 12) ? "price" : "rate");
  if (cues.near("mean", 12) || says(quantity, "average")) return sure("mean");
  if (cues.near("per", 4)) return unsure("mean");
  if (cues.near("price", 6) && (kind === "money" || kind === "none")) return sure("price");
  if (cues.near("growth", 2) && kind !== "count") return unsure("change-amount");
  if (cues.near("index", 6) && (kind === "none" || words.indexUnits.has(numeral.unit.base))) return unsure("index");
  return timing.prior ? sure("base") : sure("level");
}

function isRanked({ token }: Quantity, line: Line): boolean {
  const before = line.tokens[token - 1];
  return before?.is === "word" && before.sense?.is === "rank";
}

function sure(role: Role): RoleFound {
  return { role, sure: true };
}

function unsure(role: Role): RoleFound {
  return { role, sure: false };
}

function percentRole(quantity: Quantity, cues: RoleCues, timing: Timing, line: Line): RoleFound {
  const { direction } = quantity;
  if (direction && !direction.inherited) return sure("rate-of-change");
  if (timing.prior && cues.near("growth", 4)) return unsure("rate-of-change");
  if (cues.near("growth", 3)) return unsure("rate-of-change");
  if (direction || followsChange(quantity) || spansChange(quantity, timing)) return unsure("rate-of-change");
  if (isPer(quantity) || cues.near("rate", 6)) return sure("rate");
  if (isOfPlan(quantity) && !says(quantity, "share")) return sure("plan-completion");
  if (quantity.senses.some((sense) => sense.is === "plan") && says(quantity, "versus"))
    return unsure("plan-completion");
  if (comparesAfter(quantity) || (timing.against && says(quantity, "reach"))) return unsure("ratio");
  if (timing.prior) return unsure("base");
  if (says(quantity, "average") || cues.near("mean", 4)) return unsure("mean");
  const led = says(quantity, "share") || quantity.depth > 0 || line.tokens[quantity.token + 1]?.is === "word";
  return { role: "share", sure: led && says(quantity, "share") };
}

/** `84% tổng kế hoạch`, `97% so với chỉ tiêu`: no other noun stands between. */
function isOfPlan({ after }: Quantity): boolean {
  for (const token of after) {
    if (token.is !== "word" || !token.sense) return false;
    if (token.sense.is === "plan") return true;
  }
  return false;
}

/** `giảm 118 vụ (7%)`, `thêm 1.265 người tương ứng 18,99%`: the percentage says the change once more. */
function followsChange(quantity: Quantity): boolean {
  if (says(quantity, "share")) return false;
  const bare = quantity.before.every((token) => token.is !== "word" || token.sense !== undefined);
  const behind = quantity.depth > 0 ? quantity.head : says(quantity, "reach") && bare ? quantity.previous : undefined;
  return behind?.direction !== undefined && behind.numeral.unit.kind !== "percent" && behind.depth <= quantity.depth;
}

/** `giảm từ 2% đến 15%`: how much, not from where. */
function spansChange(quantity: Quantity, timing: Timing): boolean {
  return says(quantity, "from") && says(quantity, "direction") && !timing.prior;
}

function comparesAfter(quantity: Quantity): boolean {
  if (says(quantity, "share")) return false;
  for (const token of quantity.after) {
    if (token.is !== "word" || !token.sense) return false;
    if (token.sense.is === "reference") return true;
  }
  return false;
}

/** `48 USD/thùng`, `6%/năm`: a slash and a thing after the unit. */
function isPer(quantity: Quantity): boolean {
  const [first, second] = quantity.after;
  const unit = quantity.numeral.unit.text;
  return (
    (first?.is === "mark" && first.mark === "/" && second?.is === "word") ||
    (unit.includes("/") && /\/\p{L}/u.test(unit))
  );
}

/** `RON 92`: digits that belong to a name. */
function isNamePart(quantity: Quantity, line: Line, words: FrameWords): boolean {
  const { numeral, token } = quantity;
  if (numeral.unit.kind !== "none" || !numeral.value.isWhole() || numeral.qualifier || quantity.double > 9999)
    return false;
  const before = line.tokens[token - 1];
  return before?.is === "word" && before.capital && words.numbered.has(before.fold);
}

function thresholdOf(
  quantity: Quantity,
  cues: RoleCues,
  line: Line,
  words: FrameWords,
  timing: Timing,
): RoleFound | undefined {
  const { qualifier, unit } = quantity.numeral;
  if (unit.kind === "percent" && isCertainty(cues)) return sure("threshold");
  if (timing.prior) return undefined;
  // `ước đạt từ 101.000 tỷ đồng trở lên` is what comes about.
  if (cues.after.some(({ sense, far }) => sense.is === "or-more" && far <= 2) && !says(quantity, "reach"))
    return sure("threshold");
  if ((qualifier === "at-most" || qualifier === "at-least") && cues.near("class", 3)) return unsure("threshold");
  if (isRangeEnd(quantity, line)) return sure("threshold");
  const before = line.tokens[quantity.token - 1];
  if (before?.is === "mark" && bounds.has(before.mark)) return sure("threshold");
  const limit = before?.is === "word" ? words.limits.get(before.fold) : undefined;
  if (limit && cues.near("class", 3)) return { role: "threshold", sure: limit.sure };
  if (says(quantity, "from") && cues.near("class", 3)) return unsure("threshold");
  return undefined;
}

/** `95% CI`, `khoảng tin cậy 95%`: how sure an interval is, whatever it is of. */
function isCertainty(cues: RoleCues): boolean {
  const isNext = cues.after.some(({ sense, far }) => sense.is === "certainty" && far === 0);
  return isNext || cues.near("certainty", 0) !== undefined;
}

/** `<140 mm Hg`, `≥10%`. */
const bounds: ReadonlySet<string> = new Set(["<", ">", "≤", "≥"]);

function isReach(token: Token | undefined): boolean {
  if (token?.is === "mark") return token.mark === "-";
  return token?.is === "word" && token.sense?.is === "day";
}

/** `từ 10 đến dưới 50 tỷ`: both ends of a class. */
function isRangeEnd(quantity: Quantity, line: Line): boolean {
  const before = line.tokens.slice(Math.max(0, quantity.token - 2), quantity.token);
  if (isUpTo(before)) return true;
  const { after } = quantity;
  return (
    says(quantity, "from") &&
    isUpTo(after.slice(-2)) &&
    line.tokens[quantity.token + 1 + after.length]?.is === "numeral"
  );
}

function isUpTo(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.slice(-2);
  return (
    isReach(first) && second?.is === "word" && second.sense?.is === "qualifier" && second.sense.qualifier === "below"
  );
}

/** `4 ngành: chế tạo …`, `3 nguồn, gồm …`: a small count before a list in other units. */
function countsList(quantity: Quantity, line: Line, words: FrameWords): boolean {
  const { numeral } = quantity;
  if (numeral.unit.scale !== 0 || !numeral.value.isWhole() || quantity.double < 2 || quantity.double > 40) return false;
  if (numeral.unit.kind !== "count" || numeral.qualifier) return false;
  let at = quantity.token + 1;
  for (let steps = 0; steps < 14; steps++, at++) {
    const token = line.tokens[at];
    if (!token) return false;
    if (token.is === "numeral" && token.role === "quantity") return false;
    if (token.is === "mark" && token.mark === ":") break;
    if (token.is === "mark" && token.mark !== ",") return false;
    if (
      token.is === "word" &&
      ((token.sense?.is === "breakdown" && token.sense.exhaustive) || (words.turns.has(token.fold) && steps < 2))
    )
      break;
    if (steps === 13) return false;
  }
  const next = line.tokens.slice(at, at + 30).find((token) => token.is === "numeral" && token.role === "quantity");
  return next?.is !== "numeral" || next.unit.base !== numeral.unit.base;
}

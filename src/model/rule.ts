import type { Arithmetic, Formula } from "./arithmetic.ts";
import { type Detail, detail } from "./detail.ts";
import { Rational } from "./rational.ts";

/** How the two sides of a rule stand to each other. */
export const ruleSigns = ["=", ">=", "<=", ">", "<"] as const;
export type RuleSign = (typeof ruleSigns)[number];

/** What a rule makes of a figure that is missing: it counts as zero, or nothing is known of the rule. */
export const missingIn = ["unknown", "zero"] as const;
export type MissingIn = (typeof missingIn)[number];

/** A rule that figures of one area and period have to keep to: `balance = export - import`. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  /** The figure that is held to the others, where one side of the rule is that figure alone. */
  readonly reported?: string;
  /** The names in the formula, each once. */
  readonly operands: readonly string[];
  /** What the other side comes to; both sides' difference, where neither is one figure. */
  readonly formula: Formula;
  /** `formula sign reported`, and `formula sign 0` where no figure is reported. */
  readonly sign: RuleSign;
  readonly missing: MissingIn;
  /** What it costs to hold a figure wrong, by its name: 1 where it is not said, `Infinity` for never. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Why a rule cannot be read, and from which character on. */
export interface RuleFault {
  readonly at: number;
  /** What stands there; nothing at the end of the rule. */
  readonly found: string;
  readonly expected: Detail;
}

type Tree =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "+" | "-" | "*" | "/"; readonly left: Tree; readonly right: Tree };

/**
 * Reads a rule: names, numbers, `+ - * /`, brackets, and one of `= == >= <= > <` between its sides. A name with other characters than
 * letters, digits, `_` and `.` stands in quotes or backticks, or as it is where `isName` knows it (`gdp-growth`).
 *
 * @example
 * const rule = parseRule("balance = export - import");
 * "operands" in rule && [rule.reported, ...rule.operands].join(" ") // -> "balance export import"
 */
export function parseRule(text: string, id = text, isName: (text: string) => boolean = () => false): Rule | RuleFault {
  const tokens = tokensOf(text, isName);
  if ("expected" in tokens) return tokens;
  const parser = new Parser(tokens, text.length);
  const parsed = parser.rule();
  if (parser.fault || !parsed) return parser.fault ?? { at: 0, found: text, expected: detail("name-or-number") };
  const { left, right, sign } = parsed;
  const rest = { id, text, missing: "unknown", weights: new Map<string, number>() } as const;
  if (left.kind === "name" && !namesIn(right).includes(left.name))
    return Object.freeze({ ...rest, reported: left.name, ...formulaOf(right), sign: turned[sign] });
  if (right.kind === "name" && !namesIn(left).includes(right.name))
    return Object.freeze({ ...rest, reported: right.name, ...formulaOf(left), sign });
  return Object.freeze({ ...rest, ...formulaOf({ kind: "-", left, right }), sign });
}

/** Whether a rule could be read. */
export function isRule(read: Rule | RuleFault): read is Rule {
  return "formula" in read;
}

const turned: Readonly<Record<RuleSign, RuleSign>> = { "=": "=", ">=": "<=", "<=": ">=", ">": "<", "<": ">" };

function formulaOf(tree: Tree): Pick<Rule, "operands" | "formula"> {
  const operands = namesIn(tree);
  const formula: Formula = <T>(arithmetic: Arithmetic<T>, values: readonly T[]): T => {
    const of = (each: Tree): T => {
      switch (each.kind) {
        case "number":
          return arithmetic.constant(each.value);
        case "name":
          return values[operands.indexOf(each.name)] ?? arithmetic.constant(Rational.zero);
        case "+":
          return arithmetic.add(of(each.left), of(each.right));
        case "-":
          return arithmetic.sub(of(each.left), of(each.right));
        case "*":
          return arithmetic.mul(of(each.left), of(each.right));
        case "/":
          return arithmetic.div(of(each.left), of(each.right));
      }
    };
    return of(tree);
  };
  return { operands, formula };
}

function namesIn(tree: Tree): readonly string[] {
  if (tree.kind === "number") return [];
  if (tree.kind === "name") return [tree.name];
  return [...new Set([...namesIn(tree.left), ...namesIn(tree.right)])];
}

interface Token {
  readonly kind: "number" | "name" | "mark";
  readonly text: string;
  readonly at: number;
}

const tokenShapes =
  /\s*(?:(\d+(?:\.\d+)?)|[`"]([^`"]+)[`"]|([\p{L}_][\p{L}\p{M}\p{N}_./-]*)|(==|>=|<=|=>|=<|[-+*/()=<>]))/uy;

function tokensOf(text: string, isName: (text: string) => boolean): readonly Token[] | RuleFault {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    tokenShapes.lastIndex = at;
    const found = tokenShapes.exec(text);
    if (!found) return { at, found: text.slice(at).trim().slice(0, 20), expected: detail("name-or-number") };
    const [all, number, quoted, bare, mark] = found;
    const start = at + all.length - all.trimStart().length;
    if (bare !== undefined && quoted === undefined) {
      const name = nameOf(bare, isName);
      tokens.push({ kind: "name", text: name, at: start });
      at += all.length - (bare.length - name.length);
      continue;
    }
    at += all.length;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at: start });
    else if (quoted !== undefined) tokens.push({ kind: "name", text: quoted, at: start });
    else tokens.push({ kind: "mark", text: mark ?? "", at: start });
  }
  return tokens;
}

/** The longest known name at the start of a run of characters, else what stands before its first sign of arithmetic. */
function nameOf(bare: string, isName: (text: string) => boolean): string {
  for (let length = bare.length; length > 0; length--)
    if (isName(bare.slice(0, length)) && (length === bare.length || /[-/]/.test(bare[length] ?? "")))
      return bare.slice(0, length);
  return /^[^-/]+/.exec(bare)?.[0].replace(/\.+$/, "") ?? bare;
}

const signs = new Map<string, RuleSign>([
  ["=", "="],
  ["==", "="],
  [">=", ">="],
  ["=>", ">="],
  ["<=", "<="],
  ["=<", "<="],
  [">", ">"],
  ["<", "<"],
]);

/** Deepest brackets that are read. */
const mostDepth = 50;

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;
  #depth = 0;
  fault: RuleFault | undefined;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  rule(): { readonly left: Tree; readonly right: Tree; readonly sign: RuleSign } | undefined {
    const left = this.#sum();
    const sign = signs.get(this.#peek()?.text ?? "");
    if (!sign) return this.#failed("= >= <= > <");
    this.#next++;
    const right = this.#sum();
    if (this.#peek()) return this.#failed(detail("rule-end"));
    return left && right && !this.fault ? { left, right, sign } : undefined;
  }

  #sum(): Tree | undefined {
    let left = this.#product();
    for (let sign = this.#mark("+", "-"); sign; sign = this.#mark("+", "-")) {
      const right = this.#product();
      if (!left || !right) return undefined;
      left = { kind: sign === "+" ? "+" : "-", left, right };
    }
    return left;
  }

  #product(): Tree | undefined {
    let left = this.#factor();
    for (let sign = this.#mark("*", "/"); sign; sign = this.#mark("*", "/")) {
      const right = this.#factor();
      if (!left || !right) return undefined;
      left = { kind: sign === "*" ? "*" : "/", left, right };
    }
    return left;
  }

  #factor(): Tree | undefined {
    const token = this.#peek();
    if (token?.kind === "number") {
      this.#next++;
      return { kind: "number", value: Rational.parse(token.text) };
    }
    if (token?.kind === "name") {
      this.#next++;
      return { kind: "name", name: token.text };
    }
    if (++this.#depth > mostDepth) return this.#failed(")");
    if (this.#mark("-")) {
      const right = this.#factor();
      return right && { kind: "-", left: { kind: "number", value: Rational.zero }, right };
    }
    if (!this.#mark("(")) return this.#failed(detail("name-or-number"));
    const inner = this.#sum();
    if (!this.#mark(")")) return this.#failed(")");
    this.#depth--;
    return inner;
  }

  #mark(...texts: readonly string[]): string | undefined {
    const token = this.#peek();
    if (token?.kind !== "mark" || !texts.includes(token.text)) return undefined;
    this.#next++;
    return token.text;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #failed(expected: Detail): undefined {
    const token = this.#peek();
    this.fault ??= { at: token?.at ?? this.#end, found: token?.text ?? "", expected };
    return undefined;
  }
}

import type { GapFacts, SumFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";

const count = (value: number) => format.number(String(value));
const bounds = { least: "ít nhất ", most: "nhiều nhất " } as const;

/** A sum or a rule that does not hold, in sentences. */
export function notHeld(facts: SumFacts): string {
  const { total, sum, off, held, of, rule, hasTotal, kind } = facts;
  if (rule) {
    const name = `Theo quy tắc ${rule.id} (${rule.text})`;
    const said = hasTotal
      ? `${name} thì được ${rule.bound ? bounds[rule.bound] : ""}${sum}, nhưng in ${total} (lệch ${off})`
      : `${name} thì hai vế phải khớp, nhưng lệch ${off}`;
    return sentences(said, others(facts));
  }
  const columns = `Ở ${count(held)} trong ${count(of)} cột hoặc kỳ`;
  if (kind === "shares")
    return sentences(
      `${count(facts.count)} tỷ trọng cộng lại không đủ 100 (lệch ${off})`,
      `${columns} thì đủ`,
      others(facts),
    );
  if (kind === "weighted")
    return sentences(
      `Theo quyền số đã in, bình quân là ${sum}, nhưng in ${total} (lệch ${off})`,
      `${columns}, bình quân khớp`,
      others(facts),
    );
  const added = facts.parts === "" ? `Cộng ${count(facts.count)} phần được ${sum}` : `${facts.parts} = ${sum}`;
  const vouched =
    of > 1
      ? `${columns}, tổng này cộng đúng`
      : "Không có cột hoặc kỳ nào khác cho biết đây có phải là tổng của chúng; một lỗi gõ phím là đủ giải thích chênh lệch";
  return sentences(`${added}, nhưng in ${total} (lệch ${off})`, vouched, others(facts));
}

/** Parts that do not come to their whole, where nothing else shows that they are all of it. */
export function mayNotAddUp({ total, sum, off, count: parts, parts: list, kind }: SumFacts, chance: string): string {
  if (kind === "shares")
    return `${count(parts)} tỷ trọng cộng lại được ${sum}, không phải 100 (lệch ${off}): có thể một số sai, hoặc thiếu một phần${chance}`;
  const added = list === "" ? `Cộng ${count(parts)} phần được ${sum}` : `${list} = ${sum}`;
  return `${added}, nhưng in ${total} (lệch ${off}): có thể một số sai, hoặc tổng còn phần khác${chance}`;
}

function sentences(...each: readonly string[]): string {
  return each.filter(Boolean).join(". ");
}

function others({ more }: SumFacts): string {
  return more === 0 ? "" : `Sửa một số thì ${count(more)} phép kiểm khác cũng khớp`;
}

/** A figure that sums or rules need, and is missing. */
export function figureMissing({ checks, implied }: GapFacts): string {
  const which = `Thiếu số này nên ${count(checks)} tổng và quy tắc không kiểm được`;
  return implied === "" ? which : `${which}; theo đó số này phải là ${implied}`;
}

/** A figure that stands there with several values. */
export function standsTwice({ values, checks }: GapFacts): string {
  const each = values.map(({ value, line, agreeing }) => {
    const where = line > 0 ? ` (dòng ${line})` : "";
    return `${value}${where} khớp với ${count(agreeing)} trong ${count(checks)} tổng và quy tắc`;
  });
  return `Ô này có ${count(values.length)} số khác nhau: ${each.join("; ")}`;
}

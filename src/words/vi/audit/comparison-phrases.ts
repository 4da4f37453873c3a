import { isProbable } from "../../facts.ts";
import type { DataFacts, ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";
import { recomputation } from "./claim-phrases.ts";

const count = (value: number) => format.number(String(value));
const published = (vintage: string) => (vintage === "" ? "" : ` (công bố ${vintage})`);

/** What a printed comparison agrees with instead. */
export function otherFigure(f: ReasonFacts, name: string): string {
  const { value = "", vintage = "", derived = false } = f.data?.other ?? {};
  return `${recomputation(f)}; ${f.reported} khớp với ${name} ${value}${derived ? ", suy ra từ các số công bố sau" : ""}${published(vintage)}`;
}

/** The plan that a percentage implies, and how many consecutive periods do. */
export function impliedPlan({ reported, data }: ReasonFacts): string {
  if (data?.implied === undefined) return "";
  return `${reported} là tính trên kế hoạch ${data.implied}${sameRun(data)}`;
}

function sameRun({ run }: DataFacts): string {
  if (!run || run.periods < 2) return "";
  return `; ${count(run.periods)} kỳ liền nhau, từ ${run.from} đến ${run.to}, đều tính trên kế hoạch ấy`;
}

/** The base that a printed comparison implies. */
export function impliedBase({ reported, reference, data }: ReasonFacts): string {
  if (data?.implied === undefined) return `${reported} không cho biết ${reference}`;
  return `${reported} là tính trên ${reference} ${data.implied}${data.exact ? ", đúng đến chữ số cuối" : ""}`;
}

/** The base that it was held to. */
export function known({ data }: ReasonFacts): string {
  return data?.base === undefined ? "" : ` với ${data.base.value}${published(data.base.vintage)}`;
}

function habit({ agreeing, of, usual }: NonNullable<DataFacts["revision"]>): string {
  const rest = usual === "" ? "" : `, một nửa số lần điều chỉnh dưới ${usual}`;
  return `${count(agreeing)} trong ${count(of)} phép so sánh của cột khớp với số gốc đã công bố${rest}`;
}

/** The revision that it would take, in brackets. */
export function revision({ data }: ReasonFacts): string {
  return data?.revision === undefined ? "" : ` (${data.revision.change}; ${habit(data.revision)})`;
}

/** `Có thể số này hoặc số liệu của kỳ sai (23%)`. */
export function eitherWrong({ reported, confidence = 0 }: ReasonFacts): string {
  return `${isProbable(confidence) ? "Có lẽ" : "Có thể"} ${reported} hoặc số liệu của kỳ này sai (${format.probability(confidence)})`;
}

/** Why a revision of the base is no likely explanation. */
export function unlikelyRevision({ data }: ReasonFacts): string {
  if (data?.revision === undefined) return "";
  const { agreeing, of, change } = data.revision;
  // Where they all fail by this one, how many agree says nothing.
  if (data.indirect && agreeing * 2 < of) return "";
  if (data.indirect) return `; ${count(agreeing)} trong ${count(of)} số của cột khớp với các số như vậy`;
  return `. Ít có khả năng số gốc ${data.base?.value ?? ""} được điều chỉnh ${change}: ${habit(data.revision)}`;
}

/** `3 số so sánh khác` và kết quả suy ra từ đó; empty where figures decide. */
export function byOthers({ reason, reference, data }: ReasonFacts): string {
  if (data?.indirect === undefined) return "";
  const { from, result, base, prints } = data.indirect;
  const others = `${count(prints)} số so sánh khác`;
  switch (from) {
    case "levels":
      return `theo ${others} của cùng chỉ số thì bằng ${result}`;
    case "averages":
      return `theo ${others} của từng kỳ trong khoảng bình quân thì bằng ${result}`;
    case "digits":
      return `${reference} suy ra được là ${base}, đúng đến chữ số cuối`;
    case "parts":
      return `theo ${others} của cùng tổng thì ${reference} là ${base}, nên bằng ${result}`;
    case "periods":
      return `theo ${others} của các kỳ khác thì ${reference} là ${base}, nên bằng ${result}`;
    case "same-base":
      return `theo ${others} có cùng gốc thì ${reference} là ${base}${reason === "differs" ? "" : changedFrom(data)}, nên bằng ${result}`;
  }
}

function changedFrom({ base }: DataFacts): string {
  return base ? ` chứ không còn là ${base.value}${published(base.vintage)}` : "";
}

/** Which figure is no more exact than what it was worked out from; of a text its operands. */
export function roundedOperands({ data }: ReasonFacts): string {
  if (!data?.quotient) return " nếu các số hạng đã được làm tròn";
  const { value, over, under } = data.quotient;
  return `: ${value} được tính từ ${over} và ${under} đã làm tròn`;
}

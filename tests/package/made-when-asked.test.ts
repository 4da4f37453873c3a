import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { madeWhenAsked } from "../../scripts/made-when-asked.mjs";

const long = (name: string) => `log(${JSON.stringify(name.padEnd(60, "."))})`;

/** What a part exports, and what was made in it, in order. */
function loaded(part: string) {
  const made: string[] = [];
  const log = (text: string) => {
    made.push(text.replace(/\.+$/, ""));
    return { text: text.replace(/\.+$/, "") };
  };
  const exports: Record<string, unknown> = {};
  runInNewContext(madeWhenAsked(part), { exports, log, require: (name: string) => log(name) });
  return { exports, made };
}

/** Calls what a part exports. */
const call = (of: Record<string, unknown>, name: string): unknown => {
  const called = of[name];
  return typeof called === "function" ? called() : undefined;
};

describe("what stands at the top of modules", () => {
  it("is made when a function asks for it, once", () => {
    const part = `const a=${long("a")};const b=${long("b")};function f(){return a.text}exports.f=f;`;
    const { exports, made } = loaded(part);
    expect(made).toEqual([]);
    expect([call(exports, "f"), call(exports, "f"), made]).toEqual(["a", "a", ["a"]]);
  });

  it("is made with what it is put together of, in places of every kind", () => {
    const part = `const a=${long("a")};const both={a,other:[a]};const f=()=>{const{a:{text}}=both;return[text,{a}.a===both.other[0]]};exports.f=f;`;
    const { exports, made } = loaded(part);
    expect(made).toEqual([]);
    expect([call(exports, "f"), made]).toEqual([["a", true], ["a"]]);
  });

  it("is made when another part asks for it, and is the same each time", () => {
    const { exports, made } = loaded(`const a=${long("a")};exports.n=a;`);
    expect([Object.keys(exports), made]).toEqual([["n"], []]);
    const { n } = exports;
    expect(n).toEqual({ text: "a" });
    expect([exports.n === n, made]).toEqual([true, ["a"]]);
  });

  it("is another thing than what has its name in a function, a block, a loop, or a class", () => {
    const names =
      "function f(a){return a}function g(){const own=[];{let a=2;own.push(a)}for(const a of[3])own.push(a);try{throw 4}catch(a){own.push(a)}own.push(a.text);return own}";
    const more =
      "function h(){if(true){var a=5}return a}function k(){return{a:6}.a}function m(){const{a}={a:7};return a}";
    const part = `const a=${long("a")};${names}${more}exports.f=()=>[f(1),g(),h(),k(),m()];`;
    const { exports } = loaded(part);
    expect(call(exports, "f")).toEqual([1, [2, 3, 4, "a"], 5, 6, 7]);
  });

  it("is made when a property is asked for that it is, not with the table that has the property", () => {
    const part = `const a=${long("a")};const b=${long("b")};const table={a,other:b};exports.f=()=>[Object.keys(table),table.a.text];exports.g=()=>({...table});`;
    const { exports, made } = loaded(part);
    expect([call(exports, "f"), made]).toEqual([[["a", "other"], "a"], ["a"]]);
    expect([call(exports, "g"), made]).toEqual([{ a: { text: "a" }, other: { text: "b" } }, ["a", "b"]]);
  });

  it("is made when it is asked for, short as it is, where a function puts together what it is made of", () => {
    const part = "const put=t=>[log(t)];const a=new Set(put('a'));exports.f=()=>a.size;";
    const { exports, made } = loaded(part);
    expect([made.length, call(exports, "f"), made]).toEqual([0, 1, ["a"]]);
  });

  it("is a pattern that goes on where it stopped", () => {
    const part =
      "const word=/\\p{L}+/gu;exports.f=()=>{const t='ab cd';return[word.exec(t)[0],word.exec(t)[0],word.exec(t)]};";
    expect(call(loaded(part).exports, "f")).toEqual(["ab", "cd", null]);
  });

  it("is loaded at once where it is another part, or Node's", () => {
    expect(loaded(`const a=require(${JSON.stringify("x".padEnd(60, "."))});exports.f=()=>a;`).made).toEqual(["x"]);
  });
});

import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import { unnamed } from "../../scripts/web/unname-pdfjs.mjs";

/** A module as PDF.js is: each function and class with the call that keeps its name. */
const text = [
  'var d=Object.defineProperty;var p=(t,e)=>d(t,"name",{value:e,configurable:!0});',
  'function a(){return p(()=>a,"arrow")}p(a,"used");function b(){}p(b,"unused");',
  'function c(p){return p(a,"said")}p(c,"caller");',
  'class A{static{p(this,"Annotation")}save(){return 1}extractTextContent(){return 2}}',
  'class C{static{p(this,"Catalog")}get openAction(){return 1}get version(){return "1.7"}}',
  'function h(on){on.on("GetOutline",()=>1),on.on("GetOperatorList",()=>2)}p(h,"handlers");',
  "globalThis.pdfjsLib={b};export{a as used,b as unused,c as caller,A as Annotation,C as Catalog,h as handlers};",
].join("\n");

const wanted = ["Annotation", "Catalog", "caller", "handlers", "used"];

test("PDF.js comes without the calls that keep its names, but for the class that is asked for its own", () => {
  const out: string = unnamed(text, wanted);
  expect(out).not.toMatch(/"(?:arrow|used|unused|caller|Catalog|handlers)"/);
  expect(out).toContain('p(this,"Annotation")');
  // Here the letter is a parameter, and what it is called with is no name.
  expect(out).toContain('function c(p){return p(a,"said")}');
});

test("PDF.js comes with the exports that are asked for, and without its list of all", () => {
  const out: string = unnamed(text, wanted);
  expect(out).toContain("export{a as used,c as caller,");
  expect(out).not.toMatch(/pdfjsLib|as unused/);
  expect(() => unnamed(text, ["getDocument"])).toThrow("getDocument");
  expect(() => unnamed("export{}", [])).toThrow("names");
});

test("what recount never asks PDF.js for is left out, and what it asks for works as before", async () => {
  const out: string = unnamed(text, wanted);
  const read = await import(`data:text/javascript,${encodeURIComponent(out)}`);
  expect(Object.getOwnPropertyNames(read.Catalog.prototype)).toEqual(["constructor", "version"]);
  expect(Object.getOwnPropertyNames(read.Annotation.prototype)).toEqual(["constructor", "save"]);
  expect(read.Annotation.name).toBe("Annotation");
  expect(read.used()()).toBe(read.used);
  expect(read.caller((of: unknown, what: string) => [of === read.used, what])).toEqual([true, "said"]);
  const heard: string[] = [];
  read.handlers({ on: (message: string) => heard.push(message) });
  expect(heard).toEqual(["GetOperatorList"]);
});

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { WebWords } from "../words/shape/web/audit.ts";
import { isLanguage, type Language, webWordsFor } from "../words/words.ts";
import { unpack } from "./unpack.ts";

/** What the worker answers; a problem without words is one that it did not foresee. */
type Answer =
  | { readonly html: string; readonly marked?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } }
  | { readonly problem: string };

const root = document.documentElement;
const drop = part("drop");
const status = part("status");
const tools = part("tools");
const frame = part("result", HTMLIFrameElement);
const input = part("file", HTMLInputElement);
/** The first language of the reader's browser that recount speaks, else English. */
let lang: Language = navigator.languages.map((code) => code.slice(0, 2)).find(isLanguage) ?? "en";
let last: { readonly file: File; readonly lang: Language; readonly answer: Answer } | undefined;
let worker: Worker | undefined;
/** What runs in the worker, once it is unpacked: that takes a moment, and is done for the first file. */
let program: Blob | undefined;

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-lang]"))
  button.addEventListener("click", () => {
    const { lang: asked } = button.dataset;
    if (isLanguage(asked)) lang = asked;
    speak();
    if (last && "problem" in last.answer) void take(last.file);
  });
// The page of a result has a switch of its own, which the page around it follows.
addEventListener("message", ({ data, source }: MessageEvent<{ readonly lang?: string } | null>) => {
  if (source !== frame.contentWindow || !isLanguage(data?.lang)) return;
  lang = data.lang;
  speak();
  if (last) status.textContent = webWordsFor(lang).audit.done(last.file.name);
});
part("choose").addEventListener("click", () => input.click());
part("another").addEventListener("click", () => input.click());
part("page").addEventListener("click", () => {
  if (last && "html" in last.answer) save(`${last.file.name}.html`, last.answer.html, "text/html");
});
part("marked").addEventListener("click", () => void saveMarked());
input.addEventListener("change", () => {
  const [file] = input.files ?? [];
  input.value = "";
  if (file) void take(file);
});
for (const name of ["dragenter", "dragover", "dragleave", "drop"] as const)
  addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", name === "dragenter" || name === "dragover");
    const [file] = (name === "drop" && event.dataTransfer?.files) || [];
    if (file) void take(file);
  });
speak();

/** Has a file audited in a worker and shows what comes of it. */
async function take(file: File): Promise<void> {
  worker?.terminate();
  const asked = lang;
  show(webWordsFor(lang).audit.working(file.name), "busy");
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What the page is busy with is seen before it is.
  await new Promise((done) => setTimeout(done, 30));
  const answer = await audited(file.name, bytes);
  last = { file, lang: asked, answer };
  if ("problem" in answer) return show(answer.problem || webWordsFor(lang).audit.stopped, "bad");
  show(webWordsFor(lang).audit.done(file.name), "done");
  part("marked").hidden = answer.marked === undefined;
  URL.revokeObjectURL(frame.src);
  if (isLost()) frame.addEventListener("load", () => frame.focus(), { once: true });
  // Links within a page of an attribute would lead to this one: it has an address of its own.
  frame.src = URL.createObjectURL(new Blob([answer.html], { type: "text/html" }));
}

/** The file with notes in the language that the page speaks by now: that of the audit, or it is audited once more. */
async function saveMarked(): Promise<void> {
  if (last && last.lang !== lang) {
    const { file } = last;
    last = { file, lang, answer: await audited(file.name, new Uint8Array(await file.arrayBuffer())) };
  }
  const marked = last && "html" in last.answer ? last.answer.marked : undefined;
  if (marked) save(marked.name, marked.bytes, "application/octet-stream");
}

function audited(name: string, bytes: Uint8Array): Promise<Answer> {
  program ??= new Blob([unpack(part("worker").textContent ?? "")], { type: "text/javascript" });
  const url = URL.createObjectURL(program);
  return new Promise((done) => {
    const thread = new Worker(url);
    worker = thread;
    const end = (answer: Answer) => {
      thread.terminate();
      URL.revokeObjectURL(url);
      done(answer);
    };
    // PDF.js, once it runs in a worker, greets whoever started that.
    thread.addEventListener("message", ({ data }: MessageEvent<Answer | { readonly percent: number }>) => {
      if ("percent" in data) status.textContent = webWordsFor(lang).audit.workingAt(name, data.percent);
      else if ("html" in data || "problem" in data) end(data);
    });
    thread.addEventListener("error", () => end({ problem: "" }));
    thread.postMessage({ name, bytes, lang }, [bytes.buffer]);
  });
}

function show(text: string, state: "busy" | "bad" | "done"): void {
  status.textContent = text;
  status.className = state;
  document.body.className = state;
  tools.hidden = state !== "done";
  frame.hidden = state !== "done";
  if (state === "bad" && isLost()) part("choose").focus();
}

/** Whether what the keyboard was on is hidden by now. */
function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement?.getClientRects().length === 0;
}

function speak(): void {
  root.lang = lang;
  const words = webWordsFor(lang).audit;
  document.title = words.title;
  frame.title = words.result;
  for (const each of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const said = words[each.dataset.say as keyof WebWords];
    if (typeof said === "string") each.textContent = said;
  }
  for (const button of document.querySelectorAll("button[data-lang]"))
    button.setAttribute("aria-pressed", String(button.getAttribute("data-lang") === lang));
}

function save(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function part(id: string): HTMLElement;
function part<T extends HTMLElement>(id: string, type: abstract new () => T): T;
function part(id: string, type: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no #${id}`);
  return found;
}

/// <reference lib="dom" />

/** What a reader decided on a finding, with a note, and the day of it. */
export interface Mark {
  readonly mark: string;
  readonly note: string;
  readonly date: string;
}

/** What readers decide on findings, kept by the browser under the page's own name and nowhere else. */
export class KeptMarks {
  readonly #place = `recount:marks:${document.documentElement.getAttribute("data-page") ?? ""}`;
  readonly #marked = new Map<string, Mark>(Object.entries(this.#read()));
  readonly #listeners: (() => void)[] = [];

  constructor() {
    addEventListener("storage", ({ key }) => {
      if (key !== this.#place) return;
      this.#marked.clear();
      for (const [each, mark] of Object.entries(this.#read())) this.#marked.set(each, mark);
      this.tell();
    });
  }

  get(key: string): Mark | undefined {
    return this.#marked.get(key);
  }

  /** The name of a finding's mark. */
  of(key: string): string {
    return this.get(key)?.mark ?? "none";
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Marks a finding, or takes its mark away where it has it already. */
  turn(key: string, mark: string): void {
    const before = this.get(key);
    if (before?.mark === mark) this.#marked.delete(key);
    else this.#marked.set(key, { mark, note: before?.note ?? "", date: this.#today() });
    this.#save();
  }

  note(key: string, note: string): void {
    const before = this.get(key);
    if (before) this.#marked.set(key, { ...before, note, date: this.#today() });
    this.#save();
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #read(): Record<string, Mark> {
    try {
      return JSON.parse(localStorage.getItem(this.#place) ?? "{}");
    } catch {
      return {};
    }
  }

  #save(): void {
    try {
      localStorage.setItem(this.#place, JSON.stringify(Object.fromEntries(this.#marked)));
    } catch {
      for (const warning of document.querySelectorAll<HTMLElement>("[data-not-kept]")) warning.hidden = false;
    }
    this.tell();
  }

  #today(): string {
    return new Date().toISOString().slice(0, 10);
  }
}

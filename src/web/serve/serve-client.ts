/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A file as the server lists it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly problem?: string;
  readonly gone?: boolean;
}

/**
 * The script of the page of `recount serve`, written into it as it stands: lists the files, shows the results of one, and
 * follows what the server says of changes.
 */
export class ServedFiles {
  readonly #words: Readonly<Record<string, string>> = JSON.parse(document.getElementById("words")?.textContent ?? "{}");
  readonly #token = new URLSearchParams(location.search).get("token") ?? "";
  readonly #files = new Map<string, Listed>();
  readonly #list = document.getElementById("list");
  #shown = "";

  constructor() {
    document.getElementById("save")?.addEventListener("click", async () => {
      const answer = await fetch(this.#address(`/files/${this.#shown}/save`), { method: "POST" });
      this.#say(answer.ok ? "saved" : "notSaved");
    });
    const events = new EventSource(this.#address("/events"));
    events.addEventListener("file", ({ data }) => this.#take(JSON.parse(data)));
    events.addEventListener("error", () => this.#say("lost"));
    events.addEventListener("open", () => this.#tell());
  }

  #address(path: string): string {
    return `${path}?token=${encodeURIComponent(this.#token)}&lang=${document.documentElement.lang}`;
  }

  #say(word: string, name = ""): void {
    const status = document.getElementById("status");
    if (status) status.textContent = (this.#words[word] ?? "").replace("%", name);
  }

  /** What is shown, or that there is something to choose. */
  #tell(): void {
    const status = document.getElementById("status");
    const name = this.#files.get(this.#shown)?.name;
    if (name === undefined) this.#say("choose");
    else if (status) status.textContent = name;
  }

  #draw(): void {
    // The buttons are made anew; who walks through them by keyboard stays where they are.
    const active = document.activeElement;
    const at = active instanceof HTMLElement && this.#list?.contains(active) ? active.dataset.id : undefined;
    const files = [...this.#files.values()].sort((a, b) => a.name.localeCompare(b.name));
    this.#list?.replaceChildren(...files.map((file) => this.#item(file)));
    if (at !== undefined) this.#list?.querySelector<HTMLElement>(`[data-id="${at}"]`)?.focus();
    if (files.length === 0) this.#say("none");
  }

  #item(file: Listed): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", String(file.id === this.#shown));
    button.dataset.id = file.id;
    const name = document.createElement("span");
    name.textContent = file.name;
    const state = document.createElement("small");
    state.textContent = file.problem ?? this.#counts(file);
    button.append(name, state);
    button.addEventListener("click", () => {
      this.#show(file.id);
      this.#tell();
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  #counts({ counts }: Listed): string {
    const signs = { inconsistent: "✗", doubtful: "!", unverifiable: "?", consistent: "✓" };
    const { lang } = document.documentElement;
    const told = Object.entries(signs).map(([verdict, sign]) => [sign, counts?.[verdict] ?? 0] as const);
    return told
      .filter(([, count]) => count > 0)
      .map(([sign, count]) => `${sign} ${count.toLocaleString(lang)}`)
      .join(" ");
  }

  #show(id: string): void {
    this.#shown = id;
    const file = this.#files.get(id);
    const isRead = file !== undefined && file.problem === undefined;
    const [frame, tools] = [document.querySelector("iframe"), document.getElementById("tools")];
    if (frame && file) {
      frame.hidden = !isRead;
      if (isRead) this.#load(frame, this.#address(`/files/${id}/page`));
    }
    if (tools) tools.hidden = !isRead;
    document.getElementById("marked")?.setAttribute("href", this.#address(`/files/${id}/marked`));
    this.#draw();
  }

  /** Who reads on while the file is saved again stays where they were. */
  #load(frame: HTMLIFrameElement, address: string): void {
    const shown = frame.contentWindow;
    const top = frame.src.endsWith(address) ? (shown?.scrollY ?? 0) : 0;
    frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, top), { once: true });
    if (frame.src.endsWith(address)) shown?.location.reload();
    else frame.src = address;
  }

  #take(file: Listed): void {
    const before = this.#files.get(file.id);
    if (file.gone) this.#files.delete(file.id);
    else this.#files.set(file.id, file);
    const isChanged = before !== undefined && before.version !== file.version;
    if (isChanged && !file.gone) this.#say("updated", file.name);
    if (isChanged && file.id === this.#shown) this.#show(file.id);
    else this.#draw();
  }
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** The reader's choice of areas, which the address of the page keeps. With none chosen all are shown. */
export class AreaChoice {
  readonly #kit: PageKit;
  readonly #root: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #followers: ((chosen: ReadonlySet<string>) => void)[] = [];
  /** So many names are said where there is room for more. */
  readonly #mostNamed = 4;

  constructor(kit: PageKit, root: HTMLElement) {
    this.#kit = kit;
    this.#root = root;
    this.#boxes = kit.all<HTMLInputElement>("input[type=checkbox]", root);
    this.#check(this.#asked());
    root.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "checkbox") this.#chosen();
    });
    const button = (name: string, codes: (button: Element) => readonly string[]) => {
      const found = root.querySelector(`button[${name}]`);
      found?.addEventListener("click", () => {
        this.#check(codes(found));
        this.#chosen();
      });
    };
    button("data-all", () => []);
    button("data-top", (found) => JSON.parse(found.getAttribute("data-top") ?? "[]"));
    this.#find();
    this.#tell();
    addEventListener("popstate", () => {
      this.#check(this.#asked());
      this.#tell();
    });
  }

  /** The choice of the page, where it has one. */
  static on(kit: PageKit): AreaChoice | undefined {
    const list = document.querySelector<HTMLElement>("details.areas");
    return list ? new AreaChoice(kit, list) : undefined;
  }

  /** How many there are to choose from. */
  get count(): number {
    return this.#boxes.length;
  }

  get chosen(): ReadonlySet<string> {
    return new Set(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
  }

  /** What they are called, in each language of the page. */
  get chosenNames(): ReadonlySet<string> {
    const labels = this.#boxes.filter(({ checked }) => checked).map((box) => box.nextElementSibling);
    return new Set(
      labels.flatMap((label) => {
        const spoken = label ? this.#kit.all("[lang]", label) : [];
        return (spoken.length > 0 ? spoken : [label]).map((each) => each?.textContent ?? "");
      }),
    );
  }

  /** The words below a chart that follows the choice. */
  get note(): HTMLTemplateElement | null {
    return this.#root.querySelector("template");
  }

  /** Tells of the choice, now and whenever it changes. */
  follow(follower: (chosen: ReadonlySet<string>) => void): void {
    this.#followers.push(follower);
    if (this.chosen.size > 0) follower(this.chosen);
  }

  /** What the address asks for. */
  #asked(): readonly string[] {
    return new URLSearchParams(location.search).get("areas")?.split(",") ?? [];
  }

  #check(codes: readonly string[]): void {
    for (const box of this.#boxes) box.checked = codes.includes(box.value);
  }

  #chosen(): void {
    this.#keep([...this.chosen]);
    this.#tell();
  }

  /** A page within another has no address to keep it in. */
  #keep(codes: readonly string[]): void {
    const others = new URLSearchParams(location.search);
    others.delete("areas");
    const asked = codes.length === 0 ? "" : `areas=${codes.map(encodeURIComponent).join(",")}`;
    const search = [others.toString(), asked].filter(Boolean).join("&");
    try {
      history.replaceState(null, "", `${location.pathname}${search && "?"}${search}${location.hash}`);
    } catch {
      // The choice holds as long as the page is open.
    }
  }

  #tell(): void {
    const chosen = this.chosen;
    this.#root.toggleAttribute("data-chosen", chosen.size > 0);
    const names = this.#root.querySelector("[data-names]");
    const some = this.#boxes.filter(({ checked }) => checked).slice(0, this.#mostNamed);
    const said = some.map((box) => box.nextElementSibling?.innerHTML ?? box.value).join(", ");
    const rest = chosen.size - some.length;
    if (names) names.innerHTML = `${said}${rest > 0 ? `, +${this.#kit.spokenNumber(rest)}` : ""}`;
    for (const follower of this.#followers) follower(chosen);
  }

  /** The search leaves of the list what has all of its words; Enter takes the first. */
  #find(): void {
    const search = this.#root.querySelector<HTMLInputElement>("input[type=search]");
    search?.addEventListener("input", () => {
      const words = this.#kit.plain(search.value).split(/\s+/).filter(Boolean);
      for (const box of this.#boxes) {
        const label = box.parentElement;
        const name = this.#kit.plain(`${label?.textContent} ${box.value}`);
        if (label) label.hidden = !words.every((word) => name.includes(word));
      }
    });
    search?.addEventListener("keydown", (event) => {
      const [first] = this.#boxes.filter((box) => !box.parentElement?.hidden);
      if (event.key === "Enter") first?.click();
      if (event.key === "ArrowDown") first?.focus();
    });
  }
}

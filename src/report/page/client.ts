/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The page's script, which is written into it as it stands here, and so may use nothing from outside: switches language and
 * theme, sorts tables and filters their rows. Without it the page shows everything, in the language that it was made in.
 */
export function pageScript(): void {
  const root = document.documentElement;
  const all = <T extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<T>(selector),
  ];
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  /** Rows of a table that are shown before more are asked for. */
  const firstRows = 200;
  /** Rows that go to paper unless all are asked for. */
  const paperRows = Number(root.getAttribute("data-paper-rows") ?? "25");
  for (const hidden of all<HTMLElement>("[data-script]")) hidden.hidden = false;
  choices("data-set-lang", (lang) => {
    const before = root.lang;
    root.lang = lang;
    for (const name of ["aria-label", "title", "data-note", "data-h", "placeholder"])
      for (const each of all(`[data-${lang}-${name}]`)) {
        // The page holds the words of the other language only; those that it opened with are kept as they are left.
        each.setAttribute(`data-${before}-${name}`, each.getAttribute(name) ?? "");
        each.setAttribute(name, each.getAttribute(`data-${lang}-${name}`) ?? "");
      }
    const title = root.getAttribute(`data-${lang}-document`);
    if (title !== null) document.title = title;
  });
  choices("data-set-theme", (theme) => {
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
  });
  for (const table of all<HTMLTableElement>("table.sortable")) enhance(table);
  const led = () => reveal(location.hash);
  addEventListener("hashchange", led);
  led();
  // A page within another has no address of its own that links could lead to.
  if (location.protocol === "blob:")
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!link) return;
      event.preventDefault();
      for (const each of all(".led")) each.classList.remove("led");
      reveal(link.getAttribute("href") ?? "")?.classList.add("led");
    });

  /** Buttons of which one is pressed. */
  function choices(attribute: string, apply: (value: string) => void): void {
    const buttons = all<HTMLButtonElement>(`button[${attribute}]`);
    for (const button of buttons)
      button.addEventListener("click", () => {
        for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
        apply(button.getAttribute(attribute) ?? "");
      });
  }

  function enhance(table: HTMLTableElement): void {
    const [body] = table.tBodies;
    if (!body) return;
    const rows = [...body.rows];
    const heads = all<HTMLTableCellElement>("thead th", table);
    for (const [at, head] of heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(at, head));
    }
    const tools = table.closest("section")?.querySelector<HTMLElement>(`[data-tools="${table.id}"]`);
    const input = tools?.querySelector<HTMLInputElement>("input[type=search]");
    const output = tools?.querySelector("output");
    const more = tools?.querySelector<HTMLButtonElement>("button[data-more]");
    let order = rows;
    let limit = firstRows;
    const texts = new Map<HTMLTableRowElement, string>();
    let waiting = 0;
    input?.addEventListener("input", () => {
      clearTimeout(waiting);
      limit = firstRows;
      waiting = window.setTimeout(filter, 120);
    });
    for (const radio of all("input[type=radio]", tools ?? table)) radio.addEventListener("change", filter);

    more?.addEventListener("click", () => {
      limit *= 5;
      filter();
    });
    const paper = tools?.querySelector<HTMLInputElement>("input[data-paper]");
    const note = table.closest("section")?.querySelector<HTMLElement>(`[data-paper-note="${table.id}"]`);
    let before = limit;
    addEventListener("beforeprint", () => {
      before = limit;
      limit = paper?.checked || rows.length <= paperRows ? Number.POSITIVE_INFINITY : paperRows;
      if (note) note.hidden = limit > paperRows;
      filter();
    });
    addEventListener("afterprint", () => {
      limit = before;
      filter();
    });
    if (rows.length > firstRows) filter();

    function textOf(row: HTMLTableRowElement): string {
      const known = texts.get(row) ?? plain(row.textContent ?? "");
      texts.set(row, known);
      return known;
    }

    function sort(column: number, head: HTMLTableCellElement): void {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column])]));
      const side = down ? -1 : 1;
      order = [...rows].sort((a, b) => {
        const [x, y] = [keys.get(a) ?? "", keys.get(b) ?? ""];
        // What has no number comes last, whichever way the others go.
        if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
        return side * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)));
      });
      body?.append(...order);
      limit = firstRows;
      filter();
    }

    function filter(): void {
      const words = plain(input?.value ?? "")
        .split(/\s+/)
        .filter(Boolean);
      const verdict = tools?.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value ?? "";
      let found = 0;
      for (const row of order) {
        const fits =
          (verdict === "" || row.classList.contains(verdict)) && words.every((word) => textOf(row).includes(word));
        if (fits) found++;
        // A row is not laid out until it is asked for: ten thousand of them would take seconds.
        row.hidden = !fits || found > limit;
      }
      if (output) output.textContent = `${Math.min(found, limit)} / ${rows.length}`;
      if (more) more.hidden = found <= limit;
    }
  }

  function keyOf(cell: HTMLTableCellElement | undefined): number | string {
    const key = cell?.getAttribute("data-k");
    if (key === null || key === undefined) return shownText(cell);
    return key === "" ? "" : Number(key);
  }

  /** The text in the page's language. */
  function shownText(cell: HTMLTableCellElement | undefined): string {
    const spoken = cell?.querySelector(`[lang="${root.lang}"]`);
    return (spoken ?? cell)?.textContent ?? "";
  }

  /** A row that is led to is shown, whatever is filtered. */
  function reveal(hash: string): HTMLElement | undefined {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return undefined;
    target.hidden = false;
    if (target.tagName !== "SECTION") target.scrollIntoView({ block: "center" });
    if (target.tabIndex < 0) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    return target;
  }
}

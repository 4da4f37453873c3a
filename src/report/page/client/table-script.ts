/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";
import type { PageMarks } from "./marks-script.ts";

/** A row as the page holds it. */
interface Row {
  readonly html: string;
  readonly id: string;
  readonly verdict: string;
  readonly key: string;
}

/**
 * The script of the page's tables, written into it as it stands: sorts them, filters their rows, counts over all of them, and
 * draws only those in sight, so that tens of thousands are as quick as ten. Returns what finds a row by its id.
 */
export function tableScript(kit: PageKit, marks: PageMarks): (id: string) => HTMLElement | undefined {
  const { root, all, plain, speakNew, spokenNumber, textOf } = kit;
  /** So many rows are drawn as they are; more in pieces, as they come into sight. */
  const atOnce = 200;
  const piece = 40;
  const nearby = "800px";
  const paperRows = Number(root.getAttribute("data-paper-rows") ?? "25");
  const finders = all<HTMLTableElement>("table.sortable").map(enhance);
  return (id) => {
    for (const find of finders) {
      const found = find(id);
      if (found) return found;
    }
    return undefined;
  };

  function rowsOf(table: HTMLTableElement): Row[] {
    const drawn = all<HTMLTableRowElement>("tbody tr", table).map((row) => row.outerHTML);
    const held = document.querySelector(`script[data-rows="${table.id}"]`)?.textContent ?? "";
    return [...drawn, ...held.split("\n").filter((line) => line !== "")].map((html) => {
      const tag = html.slice(0, html.indexOf(">"));
      const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
      return { html, id: of("id"), verdict: of("class"), key: of("data-key") };
    });
  }

  function enhance(table: HTMLTableElement): (id: string) => HTMLElement | undefined {
    const rows = rowsOf(table);
    const heads = all<HTMLTableCellElement>("thead th", table);
    const frame = table.parentElement ?? table;
    const tools = table.closest("section")?.querySelector<HTMLElement>(`[data-tools="${table.id}"]`);
    const input = tools?.querySelector<HTMLInputElement>("input[type=search]");
    const output = tools?.querySelector("output");
    const paper = tools?.querySelector<HTMLInputElement>("input[data-paper]");
    const note = table.closest("section")?.querySelector<HTMLElement>(`[data-paper-note="${table.id}"]`);
    const counts = all<HTMLElement>("[data-count]", tools ?? table);
    const texts = new Map<Row, string>();
    let order = rows;
    let shown: readonly Row[] = rows;
    let pieces: readonly HTMLTableSectionElement[] = [];
    let rowHeight = 48;
    let waiting = 0;
    for (const [at, head] of heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(at, head));
    }
    choose(heads.map((head) => head.firstElementChild?.innerHTML ?? ""));
    table.setAttribute("aria-rowcount", String(rows.length + 1));
    if (rows.some(({ key }) => key !== "")) marks.hold(heads, () => rows.filter(({ key }) => key !== ""));
    if (rows.length > atOnce) frame.classList.add("tall");
    input?.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(filter, 120);
    });
    for (const radio of all("input[type=radio]", tools ?? table)) radio.addEventListener("change", filter);
    marks.onChange(count);
    addEventListener("beforeprint", () => {
      const whole = paper?.checked || rows.length <= paperRows;
      if (note) note.hidden = Boolean(whole);
      draw(whole ? shown : shown.slice(0, paperRows), false);
    });
    addEventListener("afterprint", () => draw(shown));
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target instanceof HTMLTableSectionElement) {
            if (isIntersecting) fill(target);
            else empty(target);
          }
      },
      { root: getComputedStyle(frame).maxHeight === "none" ? null : frame, rootMargin: `${nearby} 0px` },
    );
    if (rows.length > atOnce) draw(rows);
    else for (const row of all<HTMLTableRowElement>("tbody tr", table)) marks.fit(row);
    count();
    return find;

    function find(id: string): HTMLElement | undefined {
      if (!rows.some((row) => row.id === id)) return undefined;
      if (!shown.some((row) => row.id === id)) {
        if (input) input.value = "";
        for (const radio of all<HTMLInputElement>('input[type=radio][value=""]', tools ?? table)) radio.checked = true;
        filter();
      }
      const at = Math.floor(shown.findIndex((row) => row.id === id) / piece);
      const held = pieces[at];
      if (held) {
        held.scrollIntoView();
        fill(held);
      }
      return document.getElementById(id) ?? undefined;
    }

    function sort(column: number, head: HTMLTableCellElement): void {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const collator = new Intl.Collator(root.lang, { numeric: true });
      const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
      const side = down ? -1 : 1;
      order = [...rows].sort((a, b) => {
        const [x, y] = [keys.get(a) ?? "", keys.get(b) ?? ""];
        // What has no number comes last, whichever way the others go.
        if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
        return side * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)));
      });
      filter();
    }

    function keyOf(row: Row, column: number): number | string {
      const cell = row.html.split("<td")[column + 1] ?? "";
      const key = /^[^>]*data-k="([^"]*)"/.exec(cell)?.[1];
      if (key === undefined) return textOf(`<td${cell}`);
      return key === "" ? "" : Number(key);
    }

    function filter(): void {
      shown = order.filter((row) => isOf(row, chosen("show")) && isMarked(row, chosen("marked")) && isFound(row));
      frame.scrollTop = 0;
      draw(shown);
      count();
    }

    function chosen(group: string): string {
      return tools?.querySelector<HTMLInputElement>(`input[name^="${group}-"]:checked`)?.value ?? "";
    }

    function isOf(row: Row, verdict: string): boolean {
      return verdict === "" || row.verdict === verdict;
    }

    function isMarked(row: Row, mark: string): boolean {
      return mark === "" || marks.of(row.key) === mark;
    }

    function isFound(row: Row): boolean {
      const words = plain(input?.value ?? "")
        .split(/\s+/)
        .filter(Boolean);
      if (words.length === 0) return true;
      const text = texts.get(row) ?? plain(row.html.replace(/<[^>]*>/g, " "));
      texts.set(row, text);
      return words.every((word) => text.includes(word));
    }

    /** Each choice says how many rows it would show, of all that the table has. */
    function count(): void {
      const found = rows.filter(isFound);
      for (const each of counts) {
        const [group, value = ""] = (each.getAttribute("data-count") ?? "").split(":");
        const other = group === "show" ? chosen("marked") : chosen("show");
        const fits = (row: Row) =>
          group === "show" ? isOf(row, value) && isMarked(row, other) : isMarked(row, value) && isOf(row, other);
        each.innerHTML = spokenNumber(found.filter(fits).length);
      }
      if (output) output.innerHTML = `${spokenNumber(shown.length)} / ${spokenNumber(rows.length)}`;
    }

    function draw(what: readonly Row[], inPieces = what.length > atOnce): void {
      seen.disconnect();
      for (const body of all("tbody", table)) body.remove();
      pieces = [];
      if (!inPieces) {
        const body = table.createTBody();
        put(body, what, 0);
        return;
      }
      const made: HTMLTableSectionElement[] = [];
      for (let from = 0; from < what.length; from += piece) {
        const body = table.createTBody();
        body.dataset.from = String(from);
        gap(body, Math.min(piece, what.length - from) * rowHeight);
        made.push(body);
      }
      pieces = made;
      const [first] = made;
      if (first) fill(first);
      rowHeight = (first?.offsetHeight ?? 0) / piece || rowHeight;
      for (const body of made) seen.observe(body);
    }

    function fill(body: HTMLTableSectionElement): void {
      if (body.dataset.full !== undefined) return;
      body.dataset.full = "";
      const from = Number(body.dataset.from);
      put(body, shown.slice(from, from + piece), from);
    }

    function empty(body: HTMLTableSectionElement): void {
      if (body.dataset.full === undefined || body.contains(document.activeElement)) return;
      const height = body.offsetHeight;
      delete body.dataset.full;
      gap(body, height);
    }

    function gap(body: HTMLTableSectionElement, height: number): void {
      body.innerHTML = `<tr class="gap" aria-hidden="true"><td colspan="${heads.length}" style="height:${height}px"></td></tr>`;
    }

    function put(body: HTMLTableSectionElement, what: readonly Row[], from: number): void {
      body.innerHTML = what.map(({ html }) => html).join("");
      speakNew(body);
      for (const [at, row] of [...body.rows].entries()) {
        row.setAttribute("aria-rowindex", String(from + at + 2));
        marks.fit(row);
      }
    }

    /** A list of the columns, each of which can be left out. */
    function choose(names: readonly string[]): void {
      const list = tools?.querySelector("[data-columns]");
      if (!list) return;
      const style = document.createElement("style");
      document.head.append(style);
      for (const name of names) {
        const label = document.createElement("label");
        label.innerHTML = `<input type="checkbox" checked> ${name}`;
        list.append(label);
      }
      const boxes = all<HTMLInputElement>("input", list);
      list.addEventListener("change", () => {
        const left = boxes.flatMap(({ checked }, at) => (checked ? [] : [at + 1]));
        style.textContent = left
          .map((at) => `#${table.id} :is(th,td):nth-child(${at}):not([colspan]){display:none!important}`)
          .join("");
      });
    }
  }
}

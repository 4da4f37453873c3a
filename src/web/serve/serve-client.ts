/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The script of the page of `recount serve`, written into it as it stands: lists the files, shows the results of one, and
 * follows what the server says of changes.
 */
export function serveScript(): void {
  const text = document.getElementById("words")?.textContent ?? "{}";
  const words: Record<string, string> = JSON.parse(text);
  const token = new URLSearchParams(location.search).get("token") ?? "";
  const signs = { inconsistent: "✗", doubtful: "!", unverifiable: "?", consistent: "✓" } as const;
  interface Listed {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly counts?: Record<keyof typeof signs, number>;
    readonly problem?: string;
    readonly gone?: boolean;
  }
  const files = new Map<string, Listed>();
  const list = document.getElementById("list");
  const frame = document.querySelector("iframe");
  const status = document.getElementById("status");
  const tools = document.getElementById("tools");
  let shown = "";

  const address = (path: string) => `${path}?token=${encodeURIComponent(token)}&lang=${document.documentElement.lang}`;
  const say = (line: string) => {
    if (status) status.textContent = line;
  };

  function draw(): void {
    // The buttons are made anew; who walks through them by keyboard stays where they are.
    const active = document.activeElement;
    const at = active instanceof HTMLElement && list?.contains(active) ? active.dataset.id : undefined;
    list?.replaceChildren(
      ...[...files.values()]
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((file) => {
          const button = document.createElement("button");
          button.type = "button";
          button.setAttribute("aria-pressed", String(file.id === shown));
          button.dataset.id = file.id;
          const name = document.createElement("span");
          name.textContent = file.name;
          const state = document.createElement("small");
          for (const [verdict, sign] of Object.entries(signs)) {
            const count = file.counts?.[verdict as keyof typeof signs] ?? 0;
            if (count > 0) state.append(` ${sign} ${count.toLocaleString(document.documentElement.lang)}`);
          }
          if (file.problem) state.textContent = file.problem;
          button.append(name, state);
          button.addEventListener("click", () => show(file.id));
          const item = document.createElement("li");
          item.append(button);
          return item;
        }),
    );
    if (at !== undefined) list?.querySelector<HTMLElement>(`[data-id="${at}"]`)?.focus();
    if (files.size === 0) say(words.none ?? "");
  }

  function show(id: string): void {
    shown = id;
    const file = files.get(id);
    if (frame && file) {
      frame.hidden = file.problem !== undefined;
      if (!file.problem) frame.src = address(`/files/${id}/page`);
    }
    if (tools) tools.hidden = !file || file.problem !== undefined;
    document.getElementById("marked")?.setAttribute("href", address(`/files/${id}/marked`));
    draw();
  }

  function take(file: Listed): void {
    const before = files.get(file.id);
    if (file.gone) files.delete(file.id);
    else files.set(file.id, file);
    if (before && before.version !== file.version && !file.gone) {
      say((words.updated ?? "").replace("%", file.name));
    }
    if (before && before.version !== file.version && file.id === shown) show(file.id);
    else draw();
  }

  document.getElementById("save")?.addEventListener("click", async () => {
    const answer = await fetch(address(`/files/${shown}/save`), { method: "POST" });
    say((answer.ok ? words.saved : words.notSaved) ?? "");
  });
  const events = new EventSource(address("/events"));
  events.addEventListener("file", ({ data }) => take(JSON.parse(data)));
  events.addEventListener("error", () => say(words.lost ?? ""));
  events.addEventListener("open", () => say(words.choose ?? ""));
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recount } from "./built.ts";

/** What prints the completions of the line `$2` (in fish `$argv[2]`) by the script `$1`, each on a line. */
const asking = {
  // Bash hands `=` over as a word of its own.
  bash: String.raw`
    source "$1"
    read -ra COMP_WORDS <<< "$(sed 's/=/ = /g' <<< "$2")"
    case "$2" in *" "|*=) [ "\${2: -1}" = = ] || COMP_WORDS+=("") ;; esac
    COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    _recount
    printf '%s\n' "\${COMPREPLY[@]}"`.replaceAll("\\$", "$"),
  // A shell in a shell's terminal, whose completion writes all that it would offer between two marks.
  zsh: String.raw`
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "source inner.zsh $1"
    while zpty -r shell line; do [[ $line == *ready* ]] && break; done
    zpty -w -n shell "$2"$'\t'
    integer marks=0
    while zpty -r shell line; do
      line=\${line//$'\r'/}
      line=\${line%$'\n'}
      if [[ $line == *@@* ]]; then (( marks++ )) && break || continue; fi
      (( marks )) && print -r -- $line
    done
    zpty -d shell`.replaceAll("\\$", "$"),
  fish: 'source $argv[1]; complete -C $argv[2] | string replace -r "\\t.*" ""',
};

const innerZsh = String.raw`
PROMPT=
autoload -U compinit && compinit -u -D
source $1
mark() { print; print -r -- @@ }
compprefuncs=(mark); comppostfuncs=(mark)
bindkey '^I' complete-word
compadd() {
  [[ " $* " == *\ -[OAD]\ * ]] && { builtin compadd "$@"; return }
  local -a hits
  builtin compadd -A hits "$@"
  (( $#hits )) && print -l -- $hits
  builtin compadd "$@"
}
stty -echo
print ready
`;

type Shell = keyof typeof asking;
const shells = ["bash", "zsh", "fish"] as const satisfies readonly Shell[];

/** A shell that reads nothing of its user. */
const bare: Readonly<Record<Shell, readonly string[]>> = {
  bash: ["--norc", "-c"],
  zsh: ["-f", "-c"],
  fish: ["--no-config", "-c"],
};

const found = shells.map((shell) => {
  const missing = spawnSync(shell, ["--version"]).status !== 0;
  return { shell, missing, why: missing ? ` (skipped: ${shell} is not here)` : "" };
});

describe.each(found)("completion in $shell$why", ({ shell, missing }) => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "recount-completion-"));
    const { out, status } = recount(["completion", shell]);
    expect(status).toBe(0);
    writeFileSync(join(folder, "script"), out);
    writeFileSync(join(folder, "inner.zsh"), innerZsh);
    writeFileSync(join(folder, "figures.csv"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const offered = (line: string): readonly string[] => {
    const given = [...bare[shell], asking[shell], ...(shell === "fish" ? [] : [shell]), "./script", line];
    const { stdout } = spawnSync(shell, given, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, HOME: folder },
    });
    return stdout
      .split("\n")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .sort();
  };
  const here = ["figures.csv", "inner.zsh", "script"];

  test.skipIf(missing).each([
    ["a language", "recount audit a.txt --lang ", ["en", "vi"]],
    ["a format", "recount audit a.txt --format j", ["json", "json@2", "junit"]],
    ["a format by its short name", "recount audit a.txt -f s", ["sarif"]],
    ["another command's formats", "recount chart trend --format ", ["html", "png", "svg", "vega-lite"]],
    ["a theme", "recount chart trend --theme d", ["dark"]],
    ["what ends with a status", "recount audit --fail-on d", ["doubtful"]],
    ["the kind of a forecast's chart", "recount forecast --chart-kind ", ["burn-up", "fan"]],
    ["a value that may be left out", "recount compare --pivot ar", ["area"]],
    ["the kind of a chart", "recount chart tr", ["trend"]],
    ["the kind of a chart after options", "recount chart --lang vi --quiet tr", ["trend"]],
    ["files after the kind of a chart", "recount chart trend ", here],
    ["files after the kind of a chart and options", "recount chart --theme dark trend --lang en ", here],
    ["the kind of a chart after a value and its sign", "recount chart --theme=dark tr", ["trend"]],
    ["files for a value before the kind of a chart", "recount chart --geometry ", here],
    ["an option where a value may be left out", "recount compare --pivot --ag", ["--against"]],
    ["what help is of", "recount help c", ["chart", "compare", "completion"]],
    ["files where a value is any", "recount audit a.txt --out f", ["figures.csv"]],
    ["commands", "recount ba", ["backtest"]],
    ["options", "recount chart trend --th", ["--theme"]],
  ])("offers %s: %s", (_, line, expected) => {
    expect(offered(line)).toEqual([...expected].sort());
  });

  test.skipIf(missing)("offers a value behind the sign of equality", () => {
    const values = (line: string) => offered(line).map((each) => each.replace("--theme=", ""));
    expect(values("recount chart trend --theme=d")).toEqual(["dark"]);
    expect(values("recount chart trend --theme=")).toEqual(["dark", "light"]);
  });
});

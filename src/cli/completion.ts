import type { Command } from "commander";

/** Shells whose completion is written. */
export const shells = ["bash", "zsh", "fish"] as const;

interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly long: string; readonly about: string }[];
  /** What its first argument is one of; none where it is a file. */
  readonly values: readonly string[];
}

/** The script that completes commands and options in a shell; names of files are the shell's own matter. */
export function completionScript(
  shell: (typeof shells)[number],
  commands: readonly Command[],
  values: Readonly<Record<string, readonly string[]>>,
): string {
  const all = commands.map(
    (command): Completed => ({
      name: command.name(),
      about: plain(command.description()),
      options: command.options.flatMap(({ long, description }) => (long ? [{ long, about: plain(description) }] : [])),
      values: values[command.name()] ?? [],
    }),
  );
  return scripts[shell](all);
}

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Completed[]) => string>> = {
  bash: (commands) => `_recount() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$word") )
    return
  fi
  case "$word" in
    -*) case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `      ${name}) COMPREPLY=( $(compgen -W "${options.map(({ long }) => long).join(" ")}" -- "$word") ) ;;`).join("\n")}
    esac ;;
    *) case "\${COMP_WORDS[1]}:$COMP_CWORD" in
${withValues(commands, ({ name, values }) => `      ${name}:2) COMPREPLY=( $(compgen -W "${values.join(" ")}" -- "$word") ) ;;`)}
      *) COMPREPLY=( $(compgen -f -- "$word") ) ;;
    esac ;;
  esac
}
complete -o filenames -F _recount recount
`,
  zsh: (commands) => `#compdef recount
_recount() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, about }) => `      '${name}:${about}'`).join("\n")}
    )
    _describe command commands
    return
  fi
  case $words[2]:$CURRENT in
${withValues(commands, ({ name, values }) => `    ${name}:3) compadd -- ${values.join(" ")}; return ;;`)}
  esac
  case $words[2] in
${commands.map(({ name, options }) => `    ${name}) _arguments ${options.map(({ long, about }) => `'${long}[${about.replace(/[[\]:]/g, " ")}]'`).join(" ")} '*:file:_files' ;;`).join("\n")}
  esac
}
compdef _recount recount
`,
  fish: (commands) =>
    commands
      .flatMap(({ name, about, options, values }) => [
        `complete -c recount -n __fish_use_subcommand -a ${name} -d '${about}'`,
        ...values.map((value) => `complete -c recount -n '__fish_seen_subcommand_from ${name}' -a ${value}`),
        ...options.map(
          (option) =>
            `complete -c recount -n '__fish_seen_subcommand_from ${name}' -l ${option.long.slice(2)} -d '${option.about}'`,
        ),
      ])
      .map((line) => `${line}\n`)
      .join(""),
};

function withValues(commands: readonly Completed[], line: (command: Completed) => string): string {
  return commands
    .filter(({ values }) => values.length > 0)
    .map(line)
    .join("\n");
}

/** One line without signs that a shell would read. */
function plain(text: string): string {
  return (
    text
      .split(/[\n(;]/)[0]
      ?.replace(/['"`$\\]/g, "")
      .trim() ?? ""
  );
}

import type { Command, Option } from "commander";
import { choicesOf } from "./option-values.ts";

/** Shells whose completion is written. */
export const shells = ["bash", "zsh", "fish"] as const;

interface CompletedOption {
  readonly long: string;
  /** `-f`, or none. */
  readonly short: string | undefined;
  readonly about: string;
  /** Whether a value has to stand behind it. */
  readonly isValued: boolean;
  /** What the value is one of; none where it is anything else, of which a shell knows files alone. */
  readonly choices: readonly string[];
}

interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument is one of; none where it is a file. */
  readonly values: readonly string[];
}

/** The script that completes commands, options and their values in a shell; names of files are the shell's own matter. */
export function completionScript(
  shell: (typeof shells)[number],
  commands: readonly Command[],
  values: Readonly<Record<string, readonly string[]>>,
): string {
  const all = commands.map(
    (command): Completed => ({
      name: command.name(),
      about: plain(command.description()),
      options: command.options.flatMap((option) => completedOption(option) ?? []),
      values: values[command.name()] ?? [],
    }),
  );
  return scripts[shell](all);
}

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Completed[]) => string>> = {
  bash: (commands) => `_recount() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options= valued= values= at
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$word") )
    return
  fi
  [ "$before" = = ] && before=\${COMP_WORDS[COMP_CWORD-2]}
  [ "$word" = = ] && word=
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(bashChoices).join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(bashCommand).join("\n")}
  esac
  for (( at = 2; at < COMP_CWORD; at++ )); do
    case "\${COMP_WORDS[at]}" in
      -*) if [ "\${COMP_WORDS[at+1]}" = = ]; then (( at += 2 ))
        elif [[ " $valued " = *" \${COMP_WORDS[at]} "* ]]; then (( at++ ))
        fi ;;
      *) values= ;;
    esac
  done
  if [[ "$word" = -* ]]; then COMPREPLY=( $(compgen -W "$options" -- "$word") )
  elif [ -n "$values" ] && [[ " $valued " != *" $before "* ]]; then COMPREPLY=( $(compgen -W "$values" -- "$word") )
  else COMPREPLY=( $(compgen -f -- "$word") )
  fi
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
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(zshCommand).join("\n")}
  esac
}
compdef _recount recount
`,
  fish: (commands) =>
    commands
      .flatMap(fishCommand)
      .map((line) => `complete -c recount ${line}\n`)
      .join(""),
};

function bashChoices({ name, options }: Completed): readonly string[] {
  return options
    .filter(({ choices }) => choices.length > 0)
    .map((option) => {
      const said = flagsOf(option).map((flag) => `"${name} ${flag}"`);
      const reply = `COMPREPLY=( $(compgen -W "${option.choices.join(" ")}" -- "$word") ); return`;
      return `    ${said.join("|")}) if [[ "$word" != -* ]]; then ${reply}; fi ;;`;
    });
}

function bashCommand({ name, options, values }: Completed): string {
  const valued = options.filter(({ isValued }) => isValued).flatMap(flagsOf);
  const longs = options.map(({ long }) => long);
  return `    ${name}) options="${longs.join(" ")}" valued="${valued.join(" ")}" values="${values.join(" ")}" ;;`;
}

function zshCommand({ name, options, values }: Completed): string {
  const specs = options.flatMap((option) => flagsOf(option).map((flag) => `'${zshOption(option, flag)}'`));
  const first = values.length > 0 ? [`'1:value:(${values.join(" ")})'`] : [];
  return `    ${name}) _arguments ${[...specs, ...first].join(" ")} '*:file:_files' ;;`;
}

function zshOption({ about, isValued, choices }: CompletedOption, flag: string): string {
  const told = `[${about.replace(/[[\]:]/g, " ")}]`;
  const joined = flag.startsWith("--") ? `${flag}=` : flag;
  if (choices.length > 0) return `${joined}${told}${isValued ? ":" : "::"}value:(${choices.join(" ")})`;
  return isValued ? `*${joined}${told}:value:_files` : `${flag}${told}`;
}

function fishCommand({ name, about, options, values }: Completed): readonly string[] {
  const within = `__fish_seen_subcommand_from ${name}`;
  const isFirst = `${within}; and not __fish_seen_subcommand_from ${values.filter((value) => value !== name).join(" ")}`;
  return [
    `-n __fish_use_subcommand -a ${name} -d '${about}'`,
    ...(values.length > 0 ? [`-n '${isFirst}' -f -a '${values.join(" ")}'`] : []),
    ...options.map((option) => `-n '${within}' ${fishOption(option)}`),
  ];
}

function fishOption({ long, short, about, isValued, choices }: CompletedOption): string {
  const flags = [`-l ${long.slice(2)}`, ...(short ? [`-s ${short.slice(1)}`] : [])].join(" ");
  const value = choices.length > 0 ? ` -x -a '${choices.join(" ")}'` : isValued ? " -r" : "";
  return `${flags}${value} -d '${about}'`;
}

function flagsOf({ long, short }: CompletedOption): readonly string[] {
  return short ? [short, long] : [long];
}

function completedOption(option: Option): CompletedOption | undefined {
  const { long, short, description, required } = option;
  if (!long) return undefined;
  return { long, short, about: plain(description), isValued: required, choices: choicesOf(option) };
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

import type { Command, Option } from "commander";

/** What a project may say for a command: its long options by name, and which of them take several values. */
export interface KnownOptions {
  readonly names: readonly string[];
  readonly takesMany: (name: string) => boolean;
  readonly isFlag: (name: string) => boolean;
}

export function knownOptions(command: Command): KnownOptions {
  const options = new Map<string, Option>();
  for (const option of command.options) if (option.long && !option.negate) options.set(option.long.slice(2), option);
  return {
    names: [...options.keys()],
    takesMany: (name) => isList(options.get(name)),
    isFlag: (name) => !options.get(name)?.required && !options.get(name)?.optional,
  };
}

/** Whether an option gathers its values, as its parser shows. */
function isList(option: Option | undefined): boolean {
  const { parseArg } = option ?? {};
  if (!parseArg) return false;
  try {
    const once: unknown = parseArg("1", undefined);
    return Array.isArray(once);
  } catch {
    return false;
  }
}

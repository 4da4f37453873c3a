/** What the command line says about itself. */
export interface MainWords {
  /** `recount completion`. */
  readonly completion: string;
  readonly verboseAll: string;
  readonly working: (command: string) => string;
  /** Guesses of so many tables. */
  readonly guessesFolded: (tables: number) => string;
  readonly tool: string;
  readonly audit: string;
  readonly files: string;
  readonly format: (formats: string) => string;
  readonly out: string;
  readonly marked: string;
  readonly markConfirmed: string;
  readonly track: string;
  readonly previous: string;
  /** `--lang`, which takes one of these codes. */
  readonly lang: (codes: string) => string;
  readonly failOn: string;
  readonly color: string;
  readonly noColor: string;
  readonly force: string;
  readonly raw: string;
  readonly verbose: string;
  readonly help: string;
  readonly version: string;
  /** Commander's own titles in this language, and what it calls options and commands in a usage line. */
  readonly titles: Readonly<Record<string, string>>;
  /** What stands for a value in a help text (`<file>`), by its English name; that name where it is not here. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly toolHint: string;
  readonly examples: string;
  readonly unknownOption: string;
  readonly unknownCommand: string;
  readonly missingCommand: string;
  /** What a call lacks, by the names of arguments. */
  readonly missing: Readonly<Record<string, (command: string) => string>>;
  /** More names than a command takes, and how many it takes. */
  readonly tooMany: (command: string, most: number) => string;
  /** Options that do nothing without another. */
  readonly needs: (options: readonly string[], other: string) => string;
  readonly missingOut: string;
  readonly missingValue: (option: string) => string;
  /** A value that an option does not take, and what it takes. */
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly didYouMean: string;
  /** Which help to read: of a command, or of the tool where none was called. */
  readonly seeHelp: (command?: string) => string;
  readonly page: (path: string) => string;
  readonly markedFile: (path: string) => string;
  readonly notMarkable: (file: string, format: string) => string;
  readonly guessed: (file: string, encoding: string) => string;
  readonly reading: (file: string, at: number, all: number) => string;
  readonly readingPrevious: (file: string) => string;
  readonly unreadPages: (file: string, pages: readonly number[]) => string;
  readonly recognised: (file: string, pages: number, unsure: readonly string[], all: number) => string;
  /** What a process may take, in megabytes, and whether Node or the system sets it. */
  readonly outOfMemory: (megabytes: number, by: "node" | "system") => string;
  readonly endedBy: (signal: string) => string;
  readonly internal: (message: string) => string;
}

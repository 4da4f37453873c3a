/** What is known of the stream that is written to. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to use colour: as the option says; else as `NO_COLOR` and `FORCE_COLOR` say; else on a terminal that is not
 * `TERM=dumb`.
 */
export function wantsColor(option: boolean | undefined, stream: Stream, environment: Environment): boolean {
  if (option !== undefined) return option;
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}

/** How many columns a line may take: those of the terminal, else 80. */
export function columns(stream: Stream): number {
  return stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
}

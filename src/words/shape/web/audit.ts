/** What the page that needs no install says. */
export interface WebWords {
  readonly title: string;
  readonly lead: string;
  readonly promise: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly working: (name: string) => string;
  readonly workingAt: (name: string, percent: number) => string;
  readonly done: (name: string) => string;
  readonly marked: string;
  readonly page: string;
  readonly another: string;
  readonly result: string;
  readonly language: string;
  readonly failed: (name: string) => string;
  readonly parquetCodec: (name: string, codec: string) => string;
  readonly parquetColumn: (name: string, column: string) => string;
  readonly sdmx: (name: string) => string;
  readonly packaged: (name: string) => string;
  readonly json: (name: string) => string;
  readonly oldWord: (name: string) => string;
  readonly picture: (name: string) => string;
  readonly stopped: string;
}

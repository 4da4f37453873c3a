/** What the command line says about `recount serve`. */
export interface ServeCommandWords {
  readonly serve: string;
  readonly folder: string;
  readonly port: string;
  readonly out: string;
  readonly open: (address: string) => string;
  readonly noPort: (port: string, code: string) => string;
  readonly badPort: (port: string) => string;
  /** Why a request is not answered. */
  readonly refusals: Readonly<
    Record<
      "noAddress" | "nothingToMark" | "noOut" | "onlyHere" | "otherSite" | "badToken" | "noFile" | "failed",
      string
    >
  >;
  readonly onlyWays: (ways: string) => string;
  readonly badLanguage: (languages: string) => string;
}

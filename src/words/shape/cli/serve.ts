/** What the command line says about `recount serve`. */
export interface ServeCommandWords {
  readonly serve: string;
  readonly folder: string;
  readonly port: string;
  readonly out: string;
  readonly open: (address: string) => string;
  readonly noPort: (port: string, code: string) => string;
  readonly badPort: (port: string) => string;
}

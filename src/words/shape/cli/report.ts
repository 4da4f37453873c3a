/** What the command line says about the page of reports and data. */
export interface ReportCliWords {
  readonly report: string;
  readonly sources: string;
  readonly out: string;
  readonly lang: (codes: string) => string;
  readonly failOn: string;
  readonly examples: string;
  readonly comparing: string;
  readonly forecasting: string;
  readonly drawing: string;
}

/** The words of the page, the terminal and the charts. */
export interface Labels {
  readonly up: string;
  readonly down: string;
}

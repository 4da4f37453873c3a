/** A place in a text: UTF-16 code units from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

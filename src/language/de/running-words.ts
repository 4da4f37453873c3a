/** Words of German in a name that say that its figures run from the start of the year. */
export const germanRunningWords =
  "kumuliert|kumulierte|kumulierter|kumuliertes|aufgelaufen|seit jahresbeginn|seit jahresanfang|ab jahresbeginn";

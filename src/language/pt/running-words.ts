/** Words of Portuguese in a name that say that its figures run from the start of the year. */
export const portugueseRunningWords =
  "acumulado|acumulada|acumulados|acumuladas|desde janeiro|desde o início do ano|no ano até";

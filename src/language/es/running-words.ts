/** Words of Spanish in a name that say that its figures run from the start of the year. */
export const spanishRunningWords =
  "acumulado|acumulada|acumulados|acumuladas|acum|desde enero|desde el inicio del año|en lo que va de año|en lo que va del año";

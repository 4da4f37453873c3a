/** Words of French in a name that say that its figures run from the start of the year. */
export const frenchRunningWords =
  "cumul|cumulé|cumulée|cumulés|cumulées|depuis janvier|depuis le début de l année|depuis le 1er janvier";

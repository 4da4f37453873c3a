/** Words of Italian in a name that say that its figures run from the start of the year. */
export const italianRunningWords =
  "cumulato|cumulata|cumulati|cumulate|da inizio anno|dall inizio dell anno|da gennaio";

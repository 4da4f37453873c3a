/** Words of Indonesian in a name that say that its figures run from the start of the year. */
export const indonesianRunningWords = "kumulatif|akumulasi|sejak januari|sejak awal tahun";

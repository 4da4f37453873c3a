/** Words of Dutch in a name that say that its figures run from the start of the year. */
export const dutchRunningWords = "cumulatief|cumulatieve|gecumuleerd|sinds januari|sinds begin van het jaar";

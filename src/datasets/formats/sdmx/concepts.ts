/**
 * Components that SDMX messages name by convention: the cross-domain concepts of the SDMX content guidelines, and the names
 * that Eurostat, the OECD, the ECB, the IMF and the ILO use for the same.
 */
export const concepts = {
  time: ["TIME_PERIOD", "TIME"],
  frequency: ["FREQ", "FREQUENCY"],
  area: [
    "REF_AREA",
    "GEO",
    "LOCATION",
    "COUNTRY",
    "COU",
    "REPORTING_COUNTRY",
    "REFERENCE_AREA",
    "REF_AREA_CODE",
    "REGION",
    "REG",
    "TL",
    "AREA",
    "PROVINCE",
    "GEOGRAPHY",
    "TERRITORY",
  ],
  indicator: ["INDICATOR", "SERIES", "SUBJECT", "MEASURE", "VARIABLE", "NA_ITEM", "TRANSACTION", "ITEM", "AGGREGATE"],
  unit: ["UNIT_MEASURE", "UNIT"],
  // Not SCALE: the IMF writes values out in full, and SCALE only says how to show them.
  multiplier: ["UNIT_MULT", "UNIT_MULTIPLIER", "POWERCODE"],
  status: ["OBS_STATUS"],
  flag: ["OBS_FLAG"],
  confidentiality: ["CONF_STATUS", "OBS_CONF"],
  break: ["OBS_PRE_BREAK", "PRE_BREAK_VALUE", "OBS_BREAK", "BREAK"],
  decimals: ["DECIMALS"],
  collection: ["COLLECTION"],
  yearStart: ["REPORTING_YEAR_START_DAY"],
  timeFormat: ["TIME_FORMAT"],
  vintage: ["VINTAGE", "EDITION"],
  value: ["OBS_VALUE"],
} as const satisfies Record<string, readonly string[]>;

export type Concept = keyof typeof concepts;

/** Attributes by name where the encoding does not tell them from dimensions: text about the data, not keys of it. */
const attributes = new Set<string>([
  ...concepts.unit,
  ...concepts.multiplier,
  ...concepts.status,
  ...concepts.flag,
  ...concepts.confidentiality,
  ...concepts.break,
  ...concepts.decimals,
  ...concepts.collection,
  ...concepts.yearStart,
  ...concepts.value,
  ...["TITLE", "TITLE_COMPL", "NAT_TITLE", "COLLECTION_DETAIL", "COLL_METHOD", "COMPILATION", "COVERAGE", "BREAKS"],
  ...["SOURCE", "SOURCE_AGENCY", "SOURCE_PUB", "DATA_PROVIDER", "COMPILING_ORG", "DISS_ORG", "AVAILABILITY"],
  ...["TIME_FORMAT", "TIME_PER_COLLECT", "BASE_PER", "BASE_PERIOD", "REF_PERIOD", "REFERENCEPERIOD", "PRICE_REF"],
  ...["REF_YEAR_PRICE", "UNIT_INDEX_BASE", "EMBARGO_TIME", "LAST_UPDATE", "UPDATED", "VALID_FROM", "VALID_TO"],
  ...["METHODOLOGY", "DOM_SER_IDS", "PUBL_PUBLIC", "PUBL_MU", "PUBL_ECB", "NOTE", "FOOTNOTE", "DECIMALS_DISPLAYED"],
  ...["SCALE", "OVERLAP", "CURRENCY_UNIT", "ACCESS", "UNIT_OBS", "MEASUREMENT_ERROR", "QUALITY", "CONTACT"],
]);

/**
 * A component's id as conventions compare it: capitals, one kind of separator.
 *
 * @example
 * plainId(" Last update") // -> "LAST_UPDATE"
 */
export function plainId(id: string): string {
  return id
    .trim()
    .toUpperCase()
    .replaceAll(/[ .-]+/g, "_");
}

/**
 * Whether a component is an attribute by its name alone.
 *
 * @example
 * ["OBS_STATUS", "COMMENT_TS", "SEX"].map(isAttributeName) // -> [true, true, false]
 */
export function isAttributeName(id: string): boolean {
  const plain = plainId(id);
  return attributes.has(plain) || /^(?:OBS|CONF|COMMENT|NOTE|FOOTNOTE)_|_(?:NOTES?|COMMENTS?|UPDATE_DATE)$/.test(plain);
}

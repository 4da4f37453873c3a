import type { ColumnWords } from "../column-sense.ts";

/** Names of columns in English data files. */
export const englishColumns: ColumnWords = {
  accents: false,
  fields: [
    [
      "indicator",
      "indicator|indicador|indicateur|indikator|indicatore|indicator code|indicator id|series|series code|series id|variable|measure|metric|disease|cause|commodity|product|item|kpi|subject|concept|mnemonic",
    ],
    [
      "indicator-name",
      "indicator name|indicator label|indicator value|series name|variable name|disease name|series title",
    ],
    [
      "area",
      "area|area code|province|province code|country code|ref area|geo|geo code|geocode|region code|location code|iso3|iso|iso code|iso2|entity code|reference area|state code|code|fips|countryiso3code|country id|province id|district id|areacd|area cd|ladcd|lad code|gss code|ons code|geography code|lsoacode|lsoa code|msoa code|ward code|la code|local authority code",
    ],
    [
      "area-name",
      "area name|areanm|area nm|ladnm|lad name|lsoa name|msoa name|geography name|la name|local authority name|ref area label|area label|country label|province name|provinces|districts|regions|countries|cities|areas|country|country name|entity|entity name|region|region name|police district|precinct|police precinct|police beat|beat|ward|borough|neighborhood|neighbourhood|zone|health zone|location|location name|state|district|ministry|economy|local authority|city|county|commune|municipality|territory|nation|sub region|welsh unitary authority|scottish council area|geographic area name|country value|country region|province state|admin2|adm 0 name|adm 1 name|adm 2 name|adm 3 name|admin 0 name|admin 1 name|admin 2 name|admin 3 name|adm0 name|adm1 name|adm2 name|admin0|admin1|admin3|level 1 name|level 2 name",
    ],
    [
      "period",
      "period|time period|time|date|reporting period|fiscal period|obs time|reference period|ref period|month year|year month|yearmonth|day date|timestamp|unix time|unix timestamp|epoch|epoch time",
    ],
    [
      "start",
      "start date|from date|date from|period start|start|from|calendar start date|begin date|beginning date|start time|period start date",
    ],
    ["end", "end date|to date|date to|period end|end|to|calendar end date|ending date|end time|period end date"],
    [
      "year",
      "year|yr|fy|fin year|financial year|budget year|fiscal year|academic year|school year|crop year|marketing year|tax year|calendar year|ref year|reporting year",
    ],
    ["half", "half|semester|half year"],
    ["quarter", "quarter|qtr"],
    ["month", "month of year|month|mon|mth"],
    ["week", "week|epi week|epiweek|iso week|isoweek|mmwr week|year week|yearweek|yrwk|week no|week number"],
    ["day", "day|day of month|date of month|dayofmonth"],
    ["scenario", "scenario|data type|value type|version type"],
    ["value", "value|obs value|values|data value|figure|observation value|observation"],
    ["plan", "plan value"],
    [
      "status",
      "status|obs status|obs status label|observation status|flag|flags|flag code|flag codes|flags codes|obs flag|value status",
    ],
    [
      "confidentiality",
      "confidentiality|confidentiality status|confidentiality flag|confidentiality code|conf status|conf flag|obs conf|obs conf status|confidential|disclosure status",
    ],
    [
      "vintage",
      "vintage|report date|updated|last updated|last update|release date|publication date|published|as of|revision date|reported on|update date",
    ],
    ["unit", "unit|units|unit measure|unit of measure|measure unit|uom|unit of measurement"],
    ["multiplier", "unit mult|unit multiplier|multiplier|power code|scale|scalar factor"],
    ["decimals", "decimals|decimal|decimal places"],
    ["source", "source|sources|source label|data source|reference|uuid|guid|source id"],
    [
      "ignored",
      "row|row number|s no|sr no|sl no|serial no|serial number|objectid|object id|fid|index|obs|observation|wave|round|no|note|notes|comment|comments|footnote|footnotes|remark|unnamed 0|rownames|row names|lat|lon|long|latitude|longitude|freq|frequency|day of week|dayofweek|weekday|day of year|dayofyear|extracted at|extracted on|retrieved at|retrieved on|scraped at|downloaded at|inserted at|loaded at|ingested at|created at|modified at|last modified",
    ],
  ],
  qualifiers: [
    ["value", "value|obs value|values|amount"],
    [
      "plan",
      "plan|planned|target|targets|goal|annual allocation|annual quota|annual budget|yearly budget|full year budget|quota",
    ],
    ["actual", "actual|actuals|realised|realized|final|outturn"],
    ["estimate", "est|estimate|estimated"],
    ["provisional", "prel|preliminary|provisional"],
    [
      "prior-period",
      "prev month|previous month|last month|prior month|prev quarter|previous quarter|last quarter|prior quarter|prev period|previous period|prior period",
    ],
    [
      "prior-year",
      "same period|same period last year|same period of last year|last year|prev year|previous year|prior year|vs last year",
    ],
    ["year-on-year", "yoy|y o y|y y|year on year|year over year"],
    [
      "period-on-period",
      "mom|qoq|m o m|q o q|m m|q q|month on month|month over month|quarter on quarter|quarter over quarter",
    ],
    ["of-year", "annual|yearly|full year|year"],
    ["of-period", "month|monthly|quarter|quarterly|weekly"],
    [
      "to-date",
      "ytd|fytd|so far this year|so far|year so far|cumulative|cum|year to date|to date|accumulated|cumul|cumulated|running total|running sum|since january|since 1 january|since the start of the year|since start of year|since the beginning of the year|from january|from the start of the year|from the beginning of the year",
    ],
    ["percent", "pct|pcnt|percent|percentage|%|per cent|rate|ratio"],
    ["growth", "growth|change|chg|increase"],
    ["difference", "difference|diff|delta"],
    [
      "versus",
      "vs|versus|of|to|against|compared with|compared to|completion|execution|achieved|achievement|attainment",
    ],
  ],
  totals: "total|all|world|overall|grand total|whole country|nationwide|national|all areas|all provinces",
  shares:
    "share|shares|share of total|share of the total|of total|of the total|composition|structure|distribution|breakdown",
  percentWords: "%|pct|percent|percentage",
  totalStarts: "total|subtotal|sub total|net|gross|balance",
  sameRows: [
    "cash and cash equivalents|cash and equivalents|cash cash equivalents|cash equivalents|ending cash|ending cash and cash equivalents|closing cash|closing cash and cash equivalents|cash at end of period|cash at end of year|cash at the end of the period|cash at the end of the year|cash end of period|cash end of year|cash and cash equivalents at end of period|cash and cash equivalents at end of year|cash and cash equivalents at the end of the period|cash and cash equivalents at the end of the year|cash and cash equivalents end of period|cash and cash equivalents end of year",
    "net income|net income loss|net earnings|net profit|profit for the year|profit for the period|profit after tax|net profit after tax",
    "inventory|inventories|inventories net|inventory net",
    "total equity|total stockholders equity|total shareholders equity|total stockholders equity deficit",
  ],
  unitLabels: "unit|units|unit of measure",
  periods: {
    week: "week|weeks|epiweek|yearweek|yrwk|wk",
    start: "start|starting|begin|beginning|commencing|from|of",
    end: "end|ending|ended|to|until",
    fiscal: "fiscal|fy|financial",
  },
  frequencies: {
    A: "annual|yearly|year",
    Q: "quarterly|quarter",
    M: "monthly|month",
    W: "weekly|week",
    D: "daily|day",
  },
  scenarios: {
    actual: "actual|actuals|final|outturn|realised|realized|observed|a",
    estimate: "estimate|estimated|est|preliminary|provisional|e",
    plan: "plan|planned|target|budget|goal|p",
  },
  kinds: {
    index: "index|indices|cpi|score|exchange rate|exchange rates",
    ratio:
      "rate|ratio|share|proportion|percentage|percent|pct|per capita|average|mean|median|density|prevalence|per|coverage|prop|expectancy",
    rates: "unemployment|underemployment|inflation|poverty|literacy|turnout|occupancy|vacancy",
    stock: "population|labor force|labour force|stock|outstanding|debt|balance|employed|unemployed|inventory|headcount",
  },
  statuses: [
    ["A", "normal|final|official|undefined"],
    ["D", "definition differs"],
    ["B", "break|time series break|break in time series|break in series"],
    ["E", "estimated|estimate|est"],
    ["P", "prov|prel|provisional|preliminary"],
    ["R", "rev|revised"],
    ["F", "forecast|projected|projection"],
    ["I", "imputed"],
    ["G", "experimental"],
    ["U", "low reliability|unreliable"],
    ["Q", "confidential|suppressed|withheld|secret|not disclosed"],
    ["O", "missing|missing value|not available|not yet available|not published|not yet published|not reported|pending"],
    ["M", "not applicable|data cannot exist"],
    ["L", "not collected"],
    ["V", "unvalidated"],
    ["N", "not significant"],
  ],
  unrestricted: "f|free|free for publication|public|published|open|no|false|0",
  absent: [
    [
      "O",
      "na|nan|null|none|nil|missing|not available|not yet available|not available yet|no data|unavailable|not published|not yet published|not released|not yet released|not reported|not yet reported|pending|tbd|tba|tbc|to be confirmed|to be announced|to be determined|to be published|not stated|not given|not recorded|not provided|not specified|n d",
    ],
    ["L", "not collected|not surveyed"],
    ["M", "not applicable"],
    ["Q", "suppressed|confidential|withheld|redacted|secret|embargoed|too few to report|not disclosed"],
  ],
  items: "description|descriptions|data element|dataelement|data item|details|particulars",
  labels: "name|label|description|title|full name|short name|long name",
  codes: "id|objectid|fid|code|iso|fips|gaul|key",
  references: "code|codes|note|notes|line|line no|item no|account code|ref|reference",
  margins:
    "margin of error|moe|standard error|std error|std err|se|rse|relative standard error|cv|coefficient of variation|confidence interval|ci|95 ci|lower ci|upper ci|ci lower|ci upper|lower bound|upper bound|lower limit|upper limit|lower|upper|95 ci lower|95 ci upper|95 ci low|95 ci high|lower 95 ci|upper 95 ci|lcl|ucl",
  current: "current year|this year|current|current period",
  keys: "sumlev|division|statefp|countyfp|id|code|postcode|zip|zipcode|coordinate|sex|gender|age|class|group|key|uuid",
  pricing: "current|constant|annual|average",
  eachOne:
    "per share|per common share|per ordinary share|per unit|per limited partner unit|per american depositary share|per ads|eps|dps",
  stages: [
    ["actual", "A"],
    ["estimate", "E|F|P|e|f|RE"],
    ["provisional", "p"],
    ["plan", "B|BE"],
  ],
  counted:
    "number of|no of|count of|count|households|population|people|persons|inhabitants|residents|cases|deaths|births|students|pupils|teachers|schools|hospitals|enterprises|companies|farms|vehicles|employees|workers|visitors|passengers",
  counters: "index|obs|observation|wave|round",
  groupings: "region|sub region|subregion|continent|income group|zone",
  parts: "month|quarter|year",
};

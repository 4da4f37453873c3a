import { type PhraseRows, phrasesOf } from "../define-language.ts";
import type { Sense } from "../sense.ts";

/** Phrases by what they do for the numbers around them; `|` parts them. Adding a phrase is adding it to its row. */
const rows: PhraseRows<Sense> = [
  [
    { is: "direction", to: "up", trails: true },
    "increase|rise|increase of|rise of|growth of|gain of|growth|gain|jump|surge|uplift|uptick|expansion|increases|more|higher|larger|greater|longer|older|up|faster|sales growth",
  ],
  [
    { is: "direction", to: "down", trails: true },
    "decrease|fall|decrease of|fall of|drop of|decline of|reduction of|drop|decline|reduction|loss|cut|dip|slump|contraction|decreases|declines|fewer|less|lower|smaller|shorter|younger|down|short|slower",
  ],
  [
    { is: "direction", to: "up" },
    "increased|increasing|rose|rising|risen|grew|growing|grown|climbed|climbing|gained|jumped|surged|soared|advanced|expanded|widened|widening|went up|gone up|up by|increased by|rose by|grew by|higher by|added|firmed|edged up|ticked up|inched up|moved up|leapt|leaped|skyrocketed|rallied|mounted|swelled|doubled by|accelerated by|tacked on|picked up|grow|increases by|upward|exceeded|rebounded",
  ],
  [{ is: "direction", to: "up", trails: true, ofSubject: true }, "increase in|rise in|growth in|gain in|jump in"],
  [
    { is: "direction", to: "down", trails: true, ofSubject: true },
    "decrease in|fall in|decline in|reduction in|drop in",
  ],
  [{ is: "direction", to: "up" }, "premium of|a premium of"],
  [{ is: "direction", to: "down" }, "discount of|a discount of"],
  [{ is: "direction", to: "down", leads: true }, "off"],
  [{ is: "direction", to: "up", either: true, trails: true }, "improvement|improvement of|improvement in|better"],
  [{ is: "direction", to: "down", either: true, trails: true }, "worse|deterioration|deterioration of|worsening"],
  [{ is: "direction", to: "up", either: true }, "improved|improving|improved by|improve|improves"],
  // A currency that strengthened has a lower rate where others are priced in it: from 3.80 to 3.73 to the dollar.
  [{ is: "direction", to: "up", either: true }, "strengthened|strengthened by|appreciated|appreciated by"],
  [{ is: "direction", to: "down", either: true }, "weakened|weakened by|depreciated|depreciated by"],
  [{ is: "direction", to: "down", either: true }, "deteriorated|deteriorating|worsened|deteriorated by|worsened by"],
  [
    { is: "direction", to: "down" },
    "decreased|decreasing|fell|falling|fallen|dropped|dropping|declined|declining|reduced|shrank|shrunk|contracted|lost|slipped|plunged|narrowed|narrowing|eased|went down|gone down|down by|lower by|slowed|cut by|tumbled|sank|edged down|edged lower|ticked down|inched down|moved down|shed|dwindled|plummeted|slid|softened|retreated|moderated|was off|were off|is off|are off|been off|downward",
  ],
  [{ is: "level", mayRange: true }, "to"],
  [{ is: "level", afterSize: true }, "at"],
  [
    { is: "level" },
    "to a loss of|to a net loss of|to an operating loss of|to losses of|to a total of|reaching|to reach|to stand at|standing at|ending at|bringing the total to|taking the total to|to a record",
  ],
  [{ is: "level", left: true }, "remaining|left|outstanding|the balance of|leaving|balance"],
  [
    { is: "level", left: true, balance: true },
    "trade surplus|trade deficit|surplus of|deficit of|surplus|deficit|net of|natural increase",
  ],
  [{ is: "from", mayBase: true }, "from|from a|from the|from around|from just"],
  [
    { is: "share", ofWhole: true },
    "accounted for|accounting for|accounts for|account for|made up|makes up|making up|make up|comprised of|constituted|constituting|constitutes|represent|contributed to|market share of|share of|a share of|proportion of|the proportion of|a proportion of",
  ],
  [{ is: "share" }, "share|proportion|percentage|rate of|rate was|rate is|rate|ratio"],
  [
    { is: "share", wholes: ["sales", "revenue", "revenues", "turnover"] },
    "margin|margin of|margin was|margin is|margins|margins of|margins were|a margin of",
  ],
  [
    { is: "share", wholes: ["labour", "labor", "workforce"] },
    "unemployment rate|unemployment rate of|unemployment rate was|jobless rate|jobless rate of",
  ],
  [{ is: "share", wholes: ["voters", "electorate", "registered"] }, "turnout|turnout of|turnout was|a turnout of"],
  [{ is: "share", wholes: ["loans", "lending"] }, "npl ratio|npl ratio of|non-performing loan ratio"],
  [{ is: "share", wholes: ["cases"] }, "case fatality rate|fatality rate|case fatality rate of|fatality rate of"],
  [{ is: "reach", again: true }, "or|equal to|equivalent to|equating to|i.e|that is|corresponding to|or about|or some"],
  [
    { is: "reach" },
    "was|were|is|are|equals|amounted to|amounting to|amounts to|totalled|totaled|totalling|totaling|stood at|came to|reached|reaching|represents|represented|representing|reflecting|reflects|achieved|achieving|met|worth|recorded|posted|generated|delivered|which is|which was|this represents|this represented",
  ],
  [
    { is: "plan" },
    "annual goal|annual plan|annual budget|annual quota|annual allocation|full-year goal|full-year budget|full-year plan|yearly target|yearly goal|allocated|target|plan|budget|budget estimate|budget estimates|budgeted|forecast|guidance|allocation|planned|the target|annual target|original budget|revised budget|revised estimates|appropriation|appropriations|quota|goal|budget target|the budget|full-year target",
  ],
  [
    { is: "versus" },
    "when there were|when there was|when it was|when they were|when the figure was|compared with|compared to|as compared to|as compared with|against|versus|vs|vs.|relative to|in comparison with|in comparison to|compares with|compares to|compared|than|since|over the|than the|than in|than at|than a|as against|when compared to|when compared with|from an average of",
  ],
  [{ is: "versus", ofTime: true }, "on"],
  [
    { is: "reference", to: "prior-year" },
    "a year earlier|year earlier|a year ago|last year|the previous year|previous year|prior year|the prior year|same period last year|the same period last year|the same period of last year|same period of the previous year|the same period in the previous year|same quarter last year|the same quarter of the previous year|the same month last year|corresponding period|the corresponding period|same period|same quarter|year-on-year|year-over-year|y-o-y|yoy|y/y|year on year|over the year|on the year|prior-year period|prior-year quarter|prior year quarter|prior year period|same month a year earlier|twelve months earlier|12 months earlier|on a year earlier|annual|annually",
  ],
  [
    { is: "reference", to: "prior-period" },
    "the previous month|previous month|last month|prior month|the previous quarter|previous quarter|last quarter|prior quarter|previous period|prior period|month-on-month|quarter-on-quarter|quarter-over-quarter|month-over-month|the week before|previous week|last week|on the month|on the quarter|the month before|the quarter before|a month earlier|a quarter earlier|a week earlier|quarterly|monthly|start of the year|beginning of the year",
  ],
  [
    { is: "reference", to: "base-average" },
    "five-year average|the average for|long-term average|historical average|average over the previous|decade average",
  ],
  [
    { is: "total" },
    "total|subtotal|sub-total|a total of|total of|in total|totals|altogether|overall|all|combined|aggregate|the total|total number of|the total number of|total number|grand total|sum of|the sum of|some total",
  ],
  [
    { is: "total", adds: true },
    "add up to|adds up to|added up to|adding up to|sum to|sums to|summed to|come to a total of|comes to a total of|came to a total of|coming to a total of|together make|together made|together total|together totalled|together totaled",
  ],
  [{ is: "over" }, "divided by"],
  [
    { is: "turn" },
    "percentage change in|percent change in|per cent change in|percentage change from|percent change from|per cent change from|a change of",
  ],
  [{ is: "among", told: true }, "of them"],
  [
    { is: "among" },
    "out of|out of a total of|of a total of|of the total|of the total of|of all|among the|out of the|of its total|of a possible|of which there were",
  ],
  [
    { is: "breakdown", exhaustive: true },
    "comprising|consisting of|consisted of|made up of|comprised|comprises|broken down into|divided into|consists of|namely|split between|split into|by age|by sex|by type|this total includes|this total included|this total comprises|this total comprised|this total consists of|this total consisted of|this comprises|this comprised|this consists of|this consisted of|these comprise|these comprised|these consist of|these consisted of|was made up of|were made up of",
  ],
  [
    { is: "breakdown", exhaustive: false },
    "including|includes|include|included|of which|of these|of those|of whom|among them|of them|of this|among these|of that",
  ],
  [
    { is: "breakdown", exhaustive: false, some: true },
    "despite|in spite of|notwithstanding|such as|for example|for instance|driven by|due to|primarily|mainly|attributable to|as a result of|notably|particularly|especially|led by|because of|owing to|e.g",
  ],
  [{ is: "breakdown", exhaustive: false, some: true, netted: true }, "offset by|partly offset by|partially offset by"],
  [{ is: "breakdown", exhaustive: false, loose: true }, "with"],
  [{ is: "besides" }, "not including|excluding|not counting|besides|on top of"],
  [{ is: "rest" }, "the remainder|remainder|the rest|the other|the remaining|rest"],
  [
    { is: "qualifier", qualifier: "above", trails: "up" },
    "more than|over|above|greater than|higher than|in excess of|just over|slightly more than|just above|well over|ahead of|upwards of|a little over|little more than|larger than",
  ],
  [
    { is: "qualifier", qualifier: "below", trails: "down" },
    "less than|fewer than|under|below|nearly|almost|just under|close to|just below|slightly less than|slightly under|lower than|approaching|a little under|short of",
  ],
  [
    { is: "qualifier", qualifier: "about" },
    "about|around|approximately|some|roughly|circa|an estimated|estimated|c.|~|approx|in the region of|broadly|an approximately|estimated at|or so",
  ],
  [{ is: "qualifier", qualifier: "at-most" }, "up to|at most|no more than|a maximum of|maximum|not more than"],
  [
    { is: "qualifier", qualifier: "at-least" },
    "at least|no less than|a minimum of|minimum|no fewer than|not less than",
  ],
  [
    { is: "average" },
    "compound annual|compounded annual|cagr|cagr of|average|an average of|average of|on average|averaged|averaging|mean|the average|weighted average",
  ],
  [{ is: "average", middle: true }, "median|the median|a median of"],
  [{ is: "each" }, "each|every|per|/|a piece|apiece|one"],
  [{ is: "gap" }, "the difference between|a difference between|difference between|the gap between|gap between"],
  [{ is: "times" }, "multiplied by|a factor of"],
  [{ is: "and" }, "and|plus|as well as|together with|along with|&"],
  [{ is: "minus" }, "negative|a negative|minus"],
  [{ is: "respectively" }, "respectively"],
  [{ is: "contribution" }, "contributed|contributing|contribution of|contribution"],
  [{ is: "rank" }, "ranked|ranks|ranking|ranked number"],
  [{ is: "foremost" }, "mostly|most of|the majority|largest|the largest|highest|the highest|most|followed by|top"],
  [
    { is: "threshold" },
    "or more|or over|and over|or less|or older|and above|or above|or fewer|or younger|or higher|or lower|and under",
  ],
  [{ is: "etc" }, "etc|and so on|among others"],
  [
    { is: "period", most: 31, named: true },
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec",
  ],
  [{ is: "period", most: 4 }, "q|quarter|h"],
  [{ is: "period", most: 53 }, "week|weeks"],
  [{ is: "period", most: 2100 }, "first half|second half|first half of|second half of|1st half|2nd half"],
  [
    { is: "period", most: 2100 },
    "year|fiscal|fiscal year|financial year|fy|cy|calendar year|year ended|years ended|in|f",
  ],
  [{ is: "day" }, "as of|as at|at the end of|until|through|by the end of|ended|ending|year ending|between|dated"],
  [
    { is: "ordinal" },
    "table|figure|groups|figures|tables|chart|slide|slides|section|chapter|annex|appendix|part|page|class|grade|phase|group|type|level|stage|tier|no|band|item|line|box|panel|exhibit|form|version|covid|highway|route|room|floor|aged|age|ages|category|district|zone|unit|file|additional file|supplementary file|supplementary table",
  ],
  [
    { is: "citation" },
    "note|notes|article|act|law|regulation|rule|clause|paragraph|resolution|directive|decree|standard|iso|ifrs|ias|asu|asc|topic|sfas|schedule|bulletin",
  ],
  [{ is: "contact" }, "telephone|tel|phone|fax|hotline|mobile|call us on"],
  [
    { is: "filler", binds: true },
    "by|by some|by about|by around|by nearly|by almost|by roughly|by a further|by another",
  ],
  [
    { is: "filler" },
    "provisional|a provisional|preliminary|seasonally adjusted|a seasonally adjusted|a seasonally-adjusted|seasonally-adjusted|seasonally adjusted annual rate of|a seasonally adjusted annual rate of|seasonally-adjusted annual rate of|a seasonally-adjusted annual rate of|unadjusted|annualised|annualized|an annualised|an annualized|a revised|an upwardly revised|a downwardly revised|whopping|a whopping|healthy|a healthy|solid|a solid|strong|a strong|a sharp|sharp|robust|a robust|steep|a steep|hefty|a hefty|a modest|modest|a record|respectable|a respectable|impressive|an impressive|relatively|massive|a massive|sizable|a sizable|dramatically|moderately|fractionally|steeply|drastically|nicely|mildly|somewhat|roughly flat|sharply|slightly|significantly|substantially|strongly|modestly|marginally|only|just|further|a further|another|an additional|additional|exactly|even|steadily|markedly|also|as much as|as many as|a mere|still|now|already|again|rapidly|considerably|of about|by a|estimated growth of",
  ],
  [{ is: "function", within: true, partOf: true }, "of the"],
  [{ is: "function", partOf: true }, "of"],
  [{ is: "function", turns: true }, "but|while|whereas|however|although"],
  [
    { is: "function" },
    "number of|the number of|number|the|a|an|at|for|this|that|these|those|it|its|their|there|which|who|whose|be|been|being|has|have|had|will|would|can|could|should|may|not|no|when|where|as|if|than|then|they|we|our|he|she|his|her|into|during|after|before|both|either|such|other|within|across|per cent|do|does|did|so|because|registered|people|aged|until|without|outside|per diluted share|according",
  ],
];

/** Each phrase with its sense. */
export function senseRows(): (readonly [string, Sense])[] {
  return phrasesOf(rows);
}

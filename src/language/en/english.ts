import { defineLanguage, type PhraseRows, phrasesOf, wordsOf } from "../define-language.ts";
import type { Language } from "../language.ts";
import { PhraseTable } from "../phrases.ts";
import type { SentenceSort, Side } from "../token.ts";
import type { Topic } from "../topic.ts";
import { fold } from "./fold.ts";
import { englishFrames } from "./frame-words.ts";
import { multiples, numberWordRows } from "./number-words.ts";
import { senseRows } from "./senses.ts";
import { currencies, textUnitRows } from "./text-units.ts";

const topics: PhraseRows<Topic> = [
  [
    "balance",
    "profit|profits|loss|losses|net income|earnings|eps|ebit|ebitda|income|cash flow|surplus|deficit|balance|growth|margin|net|flow|operating income|earnings per share|contribution",
  ],
  ["price", "price|prices|per share|fee|dividend|cost per"],
  [
    "exchange-rate",
    "exchange rate|exchange rates|yen|dollar|euro|sterling|renminbi|yuan|rupee|rouble|ruble|lira|peso|baht|ringgit|rupiah|dong|krona|krone|franc|guilder",
  ],
];

const sides: PhraseRows<Side> = [
  ["gain", "profit|profits|gain|gains|surplus|net income|investment|investments|inflow|inflows"],
  [
    "loss",
    "to a loss of|to a net loss of|to an operating loss of|to losses of|loss|losses|deficit|net loss|disinvestment|disinvestments|outflow|outflows",
  ],
];

/** Frequent in the tables of reports; none that another language of reports spells alike (`total`, `cash`, `service`, `december`, `region`). */
const tabular =
  "years ended ending months weeks january february march june july october other others less value values amount amounts fair carrying average weighted expected estimated current cost costs " +
  "expense expenses earnings loss losses gain gains sales assets liabilities equity debt loan loans interest share shares stock stockholders shareholders holders yield price rate rates receivable payable " +
  "paid accrued deferred prepaid unearned outstanding issued granted vested forfeited lease leases property equipment buildings land inventory inventories goodwill intangible research development benefits " +
  "salary wages fees award awards employee employees payments purchase purchases thousands changes beginning level measure free life maturity numbers people persons male female women children aged areas " +
  "regions county counties district country countries births deaths schools pupils students teachers beds households dwellings houses unemployed employed labour workforce wheat rice maize cattle milk fish coal " +
  "steel oil offences vehicles road accidents visitors nights tourists goods wholesale retail housing health education manufacturing mining trade spending grants funds";

const sorts: PhraseRows<SentenceSort | "none"> = [
  ["example", "for example, if|suppose|assuming|assume|hypothetical|hypothetically"],
  ["legal", "fined|penalty|shall not exceed|tax bracket|statutory rate|covenant"],
  ["score", "beat|match|goals|halftime|championship|quarterfinal|semifinal|innings"],
  ["schedule", "opening hours|doors open|schedule of events|timetable"],
];

/** English as reports and newspapers write it. */
export const english: Language = defineLanguage({
  code: "en",
  fold,
  joinsWords: true,
  decimalMark: ".",
  common: wordsOf(
    "the of and to in for by from with was were is are on at as that has have had be been this its which compared increase increased decrease decreased total year quarter million billion net percent rate number",
    fold,
  ),
  telling: wordsOf(
    "rose fell grew rises falls rise fall grow gained dropped climbed declined averaged reached amounted stood accounted reported recorded hit exceeded up down higher lower over under above below between about nearly more less after before during since who they their will would said while also only not all both same previous first half months years month day week ago tax profit profits revenue sales exports imports income prices cases people households workers jobs points percentage thousand dong dollars tonnes half one two three",
    fold,
  ),
  tabular: wordsOf(tabular, fold),
  senses: PhraseTable.of(senseRows, fold),
  topics: PhraseTable.of(() => phrasesOf(topics), fold),
  sides: PhraseTable.of(() => phrasesOf(sides), fold),
  units: PhraseTable.of(textUnitRows, fold),
  currencies,
  numberWords: PhraseTable.of(numberWordRows, fold),
  multiples: PhraseTable.of(multiples, fold),
  frames: englishFrames,
  abbreviations: wordsOf(
    "mr mrs ms dr prof inc ltd co corp no vs st jan feb mar apr jun jul aug sep sept oct nov dec approx e.g i.e etc u.s u.k fig gov sen rep gen",
    fold,
  ),
  names: {
    models: wordsOf(
      "boeing|airbus|iphone|covid|mk|mark|model|series|ftse|nikkei|russell|dow|asx|dax|cac|stoxx|topix|level|type|class|grade|form|tier|basel|windows|note|release",
      fold,
    ),
    ranked: wordsOf("top|fortune|s&p", fold),
  },
  sorts: PhraseTable.of(() => phrasesOf(sorts), fold),
});

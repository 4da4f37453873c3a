import { meanings } from "./column-languages.ts";
import { plainWord } from "./column-sense.ts";

const others =
  "geography states town village suburb suburbs parish council authority constituency lga pais paises pays land lander paese staat bundesland kreis " +
  "landkreis gemeinde kanton bezirk canton comune comuna concelho kommun kommune lan fylke maakunta kunta megye judet provincia provincias " +
  "provinz provincie regione region regiao estado uf departamento departement municipio distrito distretto localidad ciudad ville citta stadt " +
  "barrio kraj okres okrug obec powiat gmina grad il ilce ulke sehir bolge negara negeri provinsi kabupaten kota kecamatan daerah nomos " +
  "страна страны регион область район город край республика νομος";

/**
 * What columns of places are called: the single words for them in the languages that are read, and words of others of which little more is known, as
 * `plainWords` makes them.
 */
export const placeWords: ReadonlySet<string> = new Set([
  ...[...meanings(({ fields }) => fields)].flatMap(([phrase, field]) =>
    field.startsWith("area") && !/ |^code$|^entity$/.test(phrase) ? [phrase] : [],
  ),
  ...others.split(" ").map(plainWord),
]);

/** Words that may stand beside them and change nothing: `District Name`, `nome_regione`. */
export const placeFillers: ReadonlySet<string> = new Set(
  "name names of or and the de di da des label nome nom naam код".split(" "),
);

export const placeSigns = /[国國]|省|市|地[区區]|都道府県|[县縣]|지역|시도|จังหวัด|المحافظة|الدولة/u;

/**
 * How words begin that name what a whole is divided by, and no place: `Energy Source`, `fascia_eta`, `Altersgruppe`, `Type of crime`. Short ones are
 * whole words; those for classes stand elsewhere.
 */
export const thingWords =
  /^(?:ages?|eta|edad|idade|sexo?|types?|typ|art|crop|fuel|race|dose|causa?|cause)$|^(?:alter|agegr|gender|geschl|sesso|categ|kateg|industr|branche|sector|sekt|secteur|settore|produ[ckz]t|vegetabl|fruit|species|energ|source|fonte|offen[cs]e|crime|delit|straf|ethnic|occupation|profess|beruf|vaccin|measure|purpose|flow|religion|disease|возраст|отрасл|товар|категор)/u;

/** What columns are called whose cells say what is counted, in languages of which little more is known, as they stand: `项目`, `Показатель`. */
export const itemNames =
  /^\s*(?:[项項]目|指[标標]|科目|품목|항목|показател[ьи]|concepto|rubro|voce|posten|poste|uraian|kalem)\s*$/iu;

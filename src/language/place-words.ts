import { plainWord } from "./column-sense.ts";

/**
 * What columns of places are called in languages of which little more is known, word by word as `plainWords` makes them. Languages that
 * are written without spaces have their own signs.
 */
export const placeWords: ReadonlySet<string> = new Set(
  (
    "iso geo geography country countries state states territory province region county city town village suburb suburbs parish borough ward council authority " +
    "municipality prefecture constituency precinct lga nation area zone location place district districts sub market barangay " +
    "pais paises pays land lander paese staat bundesland kreis landkreis gemeinde kanton bezirk canton comune comuna comunidad concelho " +
    "commune kommun kommune lan fylke maakunta kunta megye judet provincia provincias provinz provincie regione region regiao comarca " +
    "estado uf departamento departement departements municipio distrito distretto localidad ciudad ville citta stadt barrio " +
    "kraj okres okrug obec obcina wojewodztwo powiat gmina zupanija grad il iller ilce ulke sehir bolge negara negeri provinsi kabupaten " +
    "kota kecamatan daerah nomos страна страны регион область район город субъект краина край республика автономная місто νομος περιφερεια tinh huyen thanh"
  )
    .split(" ")
    .map(plainWord),
);

/** Words that may stand beside them and change nothing: `District Name`, `nome_regione`. */
export const placeFillers: ReadonlySet<string> = new Set(
  "name names of or and the de del di da der des label row labels nome nom nombre naam navn namn код".split(" "),
);

export const placeSigns =
  /[国國]|省|市|地区|地區|都道府県|[县縣]|지역|시도|시군구|국가|จังหวัด|ภูมิภาค|المحافظة|الدولة|المنطقة|البلد/u;

/**
 * How words begin that name what a whole is divided by, and no place: `Energy Source`, `fascia_eta`, `Altersgruppe`, `Type of crime`. Short ones are
 * whole words.
 */
export const thingWords =
  /^(?:age|ages|eta|edad|idade|wiek|yas|sexo?|type|types|typ|art|tipo|crop|fuel|race|kind|dose|cause|causa)$|^(?:alter|age(?:group|band)|gender|geschlecht|sesso|categ|kateg|klass|class|industr|industry|branche|sector|sekt|secteur|settore|product|produ[kz]t|prodott|vegetabl|fruit|species|energ|source|fonte|quelle|offen[cs]e|crime|delit|reato|straf|ethnic|etnia|occupation|profess|beruf|subject|vaccin|impfstoff|measure|messung|purpose|flow|component|religion|language|disease|illness|возраст|пол$|отрасл|товар|вид$|категор)/u;

/** What columns are called whose cells say what is counted, in languages of which little more is known, as they stand: `项目`, `Показатель`. */
export const itemNames =
  /^\s*(?:项目|項目|指标|指標|科目|品目|항목|показател[ьи]|наименование показателя|concepto|rubro|voce|voci|posten|libellé|poste|uraian|kalem|wyszczególnienie|ukazatel)\s*$/iu;

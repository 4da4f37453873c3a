import { classWords } from "../../language/code-words.ts";
import { plainWord, plainWords } from "../../language/column-sense.ts";
import { placeFillers, placeSigns, placeWords, thingWords } from "../../language/place-words.ts";
import type { Profile } from "./profile.ts";

/** What a column's name and cells show of what it names: places, what a whole is divided by, or neither. */
export type Named = "places" | "things" | undefined;

/**
 * Whether a column is called one of places, all its words or, where it is the only one that could be, some of them; of things, as `Energy Source`; or holds
 * names of countries, or of groups by age.
 */
export function namedBy({ name, distinct }: Pick<Profile, "name" | "distinct">, isOnly: boolean): Named {
  const words = plainWords(name);
  if (words.some((word) => thingWords.test(word) || classes.has(word)) || areAges(distinct)) return "things";
  const isPlace = (word: string) => placeWords.has(word);
  const said = words.filter((word) => !placeFillers.has(word));
  if (said.length > 0 && (isOnly ? said.some(isPlace) : said.every(isPlace))) return "places";
  if (placeSigns.test(name.normalize("NFC"))) return "places";
  if (areCodesOfPlaces(distinct) || areCalledPlaces(distinct) || areCountries(distinct)) return "places";
  return undefined;
}

const classes = new Set(classWords);
const age =
  /^(?:\d{1,3}\s*(?:-|–|to|a|bis)\s*\d{1,3}|(?:under|over|[<>≥])\s*\d{1,3}|\d{1,3}\s*\+)(?:\s*\p{L}{1,5}\.?)?$|^\d{1,3} (?:years?|ans|años|anni|jahre|лет|років)(?!\p{L})/iu;

/** `00-04`, `65 +`, `15-70 years`: `15 years and over`: two or more, and half of what there is. */
function areAges(texts: readonly string[]): boolean {
  const found = texts.filter((text) => age.test(text)).length;
  return found > 1 && found * 2 >= texts.length;
}

/** Codes that the office of Britain, and ISO 3166-2, give to places: `E40000003`, `VN-SG`. */
function areCodesOfPlaces(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => /^(?:[EWSNKJL]\d{8}|[A-Z]{2}-[A-Z0-9]{1,3})$/.test(text));
}

/** `Alfred Nzo District Municipality`, `Амурская область`: three, and half of what there is or more. */
function areCalledPlaces(texts: readonly string[]): boolean {
  const isCalled = (text: string) => plainWords(text).some((word) => placeWords.has(word)) || placeSigns.test(text);
  const called = texts.slice(0, most).filter((text) => isCalled(text) && text.length < longest).length;
  return called >= fewest && called * 2 >= Math.min(most, texts.length);
}

/** No name of a place is a sentence. */
const longest = 50;

/** Whether names are those of countries, or end in what parts of a country are called in China and Japan. */
export function arePlaceNames(texts: readonly string[]): boolean {
  const called = texts.filter((text) => /[省市县縣]$|自治区$|.[都道府]$/u.test(text)).length;
  return (called >= fewest && called * 2 >= texts.length) || areCountries(texts);
}

/** So many names show which they are; of more the first are looked at. */
const [fewest, most] = [3, 60];

/** Names of countries in one of the languages that are spoken most, as the runtime knows them: three, and half of what there is or more. */
function areCountries(texts: readonly string[]): boolean {
  const names = texts.slice(0, most).map(bare);
  if (names.length < fewest) return false;
  return languages.some((language) => {
    const known = countriesIn(language);
    const found = names.filter((name) => known.has(name)).length;
    return found >= fewest && found * 2 >= names.length;
  });
}

function bare(name: string): string {
  return name.split(/\s+/).map(plainWord).join(" ");
}

const languages = ["en", "es", "fr", "de", "it", "pt", "ru", "vi", "zh"] as const;
const known = new Map<string, ReadonlySet<string>>();

function countriesIn(language: string): ReadonlySet<string> {
  const made = known.get(language);
  if (made) return made;
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const found = new Set(
    letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? [])).map(bare),
  );
  known.set(language, found);
  return found;
}

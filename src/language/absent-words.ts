import type { ObservationStatus } from "../model/observation-status.ts";
import { meanings } from "./column-languages.ts";

/** Words for a figure that is not given, in languages of which no more is known than single words. */
const others =
  "нет данных|нет сведений|не указано|no disponible|sin datos|sin dato|s d|no informado|no especificado|non disponible|non disponibles|non renseigne|keine angabe|keine angaben|k a|keine daten|nicht verfugbar|dato non disponibile|non disponibile|nao disponivel|sem dados|nao informado|brak danych|b d|veri yok|geen gegevens|uppgift saknas|tidak tersedia|データなし|无数据|暂无数据|無資料";

/** What stands in place of a figure, in words, and the status that it has then. */
export const absentWords: ReadonlyMap<string, ObservationStatus> = new Map([
  ...others.split("|").map((words): [string, ObservationStatus] => [words, "O"]),
  ...meanings(({ absent }) => absent),
]);

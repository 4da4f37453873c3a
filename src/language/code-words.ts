/** What columns of codes are called in languages of which little more is known, as `plainWords` makes it. */
export const codeWords: readonly string[] = [
  ...["codice", "codigo", "cod", "kode", "kod", "kodu", "schlussel", "schluessel", "cislo", "код"],
  ...["代码", "编码", "コード", "コード番号", "番号"],
];

/** What columns of places on the globe are called, likewise; they measure nothing. */
export const coordinateWords: readonly string[] = [
  ...["latitudine", "longitudine", "latitud", "longitud", "breitengrad", "langengrad", "laengengrad"],
  ...[
    "breedtegraad",
    "lengtegraad",
    "lintang",
    "bujur",
    "enlem",
    "boylam",
    "широта",
    "долгота",
    "纬度",
    "经度",
    "緯度",
    "経度",
  ],
];

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

/** What columns of classes are called, likewise, where these are numbers: `categoria_eixo` over 2 and 3 axles. */
export const classWords: readonly string[] = [
  ...["category", "categoria", "categorie", "kategorie", "kategoria", "kategori", "classe", "clase", "klasse", "klasa"],
  ...["kelas", "sinif", "tipo", "faixa", "категория", "класс", "类别", "区分", "分類"],
];

/** What columns of units are called, likewise; a price may be of `60 kg`. */
export const unitColumnWords: readonly string[] = [
  ...[
    "unidade",
    "unidad",
    "unita",
    "unite",
    "einheit",
    "eenheid",
    "jednostka",
    "jednotka",
    "satuan",
    "birim",
    "единица",
  ],
];

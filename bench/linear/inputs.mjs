// The worst known input of every reader, and of commands that do more than read, by name.
import { few, filled, grown, lettered } from "./grown.mjs";
import { pdfInputs } from "./pdf-inputs.mjs";

const csv = (text) => ({ ending: "csv", text });
const docx = "tests/documents/files/an-giang.docx";
const word = (body) => ({ ending: "docx", sample: docx, parts: { "word/document.xml": document(body) } });
const book = (parts) => ({ ending: "xlsx", sample: "tests/datasets/cases/42-side-by-side.xlsx", parts });
const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const document = (body) => `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`;
const sheet = (rows) => `<worksheet xmlns="${s}"><sheetData>${rows}</sheetData></worksheet>`;
const audited = (ending, text, lang = "en") => ({
  files: { [`a.${ending}`]: { text } },
  args: ["audit", `a.${ending}`, "--lang", lang, "--format", "json", "--fail-on", "never"],
});

/** HTML is refused beyond so many elements that one has 24 bytes of 8 MB: as long are names in reports. */
const longName = "Net cash provided by (used in) operating activities of discontinued operations and others, ";

/** By name: a file of a size, or several with the command that is given them; without one it is read only. */
export const inputs = {
  "text of ratios": (size) => audited("txt", filled("1:", size / few), "vi"),
  "text of sums": (size) => audited("txt", filled("1 = 2 x 3 = ", size / few), "vi"),
  "text of one number": (size) => audited("txt", filled("1", size), "vi"),
  "text of one list": (size) =>
    audited("txt", `Có 5.000.000 ha, gồm: ${grown(size / few, (at) => `xã ${at % 8} ${50 + (at % 7)} ha, `)}`, "vi"),
  "text of short tables": (size) =>
    audited(
      "txt",
      grown(size / few, (at) => `Table ${at}\n\n| a | 2023 | 2024 |\n|---|---|---|\n| b | ${at % 90} | 5 |\n\n`),
    ),
  "text of headings": (size) =>
    audited(
      "md",
      grown(size / few, (at) => `# Part ${lettered(at)}\n\nIt rose by ${at % 50}%.\n\n`),
    ),
  "text of lists dealt out": (size) =>
    audited(
      "txt",
      grown(size / few, (at) => `It was $${at + 2} and $${at + 3} in 2019 and 2018, respectively, up ${at % 60}%. `),
    ),
  "text of one sentence dealt out": (size) =>
    audited(
      "txt",
      `It was ${grown(size / few, (at) => `$${at + 2} and $${at + 3}, or ${at % 60}% and 5% of $90 and $80, `)}respectively.`,
    ),
  "text of one fact again": (size) =>
    audited("txt", filled("Revenue rose by 5% to $210 million from $200 million in 2023. ", size / few)),
  "text of other digits": (size) => audited("txt", filled("ผู้ป่วย ๑๒๓ ราย ลดลง ๔๕%, ٣٤٥ و ١٢٪. ", size / few)),
  "text of brackets": (size) => audited("txt", filled("rose 5% ((((10/9)))), ", size / few)),
  "markdown of bars": (size) => ({ ending: "md", text: filled("| a | 1 |\n", size) }),
  "markdown of one long row": (size) =>
    audited("md", `|${filled(" a |", size / few)}\n|${filled("---|", size / few)}\n|${filled(" 5 |", size / few)}\n`),
  "markdown of parts and totals": (size) =>
    audited(
      "md",
      `| a | 2023 | 2024 | % |\n|---|---|---|---|\n${grown(size / few, (at) => `| ${lettered(at)} | ${at % 90} | ${at % 70} | ${at % 60}% |\n`)}`,
    ),
  // A parser opens again in each paragraph what was left open before; of very much of that it is refused.
  "html of open tags": (size) => ({
    ending: "html",
    text: `<!doctype html>${filled(`${`<p><b>${longName}<i>2`.repeat(4)}${"</i></b>".repeat(4)}`, size)}`,
  }),
  "html of links to notes": (size) => ({
    ending: "html",
    text: `<!doctype html>${grown(size / 2, (at) => `<p>5<sup><a href="#n${at}">${at}</a></sup>`)}`,
  }),
  "html of cells in one row": (size) => ({
    ending: "html",
    text: `<!doctype html><table><tr>${filled("<td>a name of some length and 1", size)}</table>`,
  }),
  "html of split cells": (size) => ({
    ending: "html",
    text: `<!doctype html><table>${filled(`<tr><td>${longName.repeat(2)}<td>$<td>(5<td>)`, size)}</table>`,
  }),
  "html of columns of their own": (size) => ({
    ending: "html",
    text: `<!doctype html><table>${grown(size, (at) => `<tr><td colspan=${1 + (at % 250)}>${longName}<td>$<td>5`)}</table>`,
  }),
  "html of small tables": (size) => ({
    ending: "html",
    text: `<!doctype html>${filled(`<p>${longName}<table><tr><td>${longName}<td>2023<tr><td>rice<td>5</table>`, size)}`,
  }),
  "html of a table in a cell": (size) => ({
    ending: "html",
    text: `<!doctype html><table><tr><td><table>${filled(`<tr><td>${longName}1`, size)}</table></table>`,
  }),
  "csv of quoted cells, CR only": (size) => csv(filled('"a","VN","2024","1"\r', size)),
  "csv of quotes on one line": (size) => csv(filled('""",', size / few)),
  "csv of one long name": (size) => csv(`area,${filled("a name ", size)}\nb,5\nc,6\n`),
  "csv of columns": (size) => csv(`${grown(size / few, (at) => `c${at},`)}\n${grown(size / few, (at) => `${at},`)}`),
  "csv of short rows under columns": (size) =>
    csv(`area,${grown(size / 2 / few, (at) => `c${at},`)}\n${filled("b,5\n", size / 2)}`),
  "csv of rows": (size) => csv(`indicator,area,period,value\n${grown(size, (at) => `a${at},VN,2024,1\n`)}`),
  "csv of percentages": (size) =>
    csv(
      `area,period,rate (%)\n${grown(size, (at) => `a${at},2024,${at % 5 ? 30 + (at % 9) : `0.${30 + (at % 9)}`}\n`)}`,
    ),
  "csv of numbered columns": (size) => csv(`area,2023,2024\n${filled("A,1,2\nBến Tre,300,400\n", size)}`),
  "csv of days": (size) =>
    csv(
      `area,date,value\n${grown(size, (at) => `A,${new Date(Date.UTC(1600, 0, 1 + at)).toISOString().slice(0, 10)},${at % 97}\n`)}`,
    ),
  "json of rows": (size) => ({
    ending: "json",
    text: `[${grown(size, (at) => `{"area":"a${at}","year":2024,"value":1},`)}{}]`,
  }),
  "json of short rows beside a long one": (size) => ({
    ending: "json",
    text: `[{${grown(size / 2 / few, (at) => `"c${at}":1,`)}"area":"b"},${filled('{"area":"b"},', size / 2)}{}]`,
  }),
  "json of depth": (size) => ({
    ending: "json",
    text: `[${filled(`${'{"a":'.repeat(2000)}1${"}".repeat(2000)},`, size)}{}]`,
  }),
  "ndjson of rows": (size) => ({
    ending: "ndjson",
    text: grown(size, (at) => `{"area":"a${at}","year":2024,"value":1}\n`),
  }),
  "ndjson of short rows below a long one": (size) => ({
    ending: "ndjson",
    text: `{${grown(size / 10 / few, (at) => `"c${at}":1,`)}"area":"b"}\n${filled('{"area":"b","c1":2}\n', size / 2)}`,
  }),
  "sdmx-csv of series": (size) =>
    csv(
      `DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n${grown(size, (at) => `A:B(1.0),A,VN,I${at},2024,1\n`)}`,
    ),
  "sdmx-ml of series": (size) => ({
    ending: "xml",
    text: sdmxMl(
      grown(
        size,
        (at) =>
          `<generic:Series><generic:SeriesKey><generic:Value id="FREQ" value="A"/><generic:Value id="REF_AREA" value="VN"/><generic:Value id="INDICATOR" value="I${at}"/></generic:SeriesKey><generic:Obs><generic:ObsDimension value="2024"/><generic:ObsValue value="1"/></generic:Obs></generic:Series>`,
      ),
    ),
  }),
  "sdmx-ml of observations": (size) => ({
    ending: "xml",
    text: sdmxMl(
      `<generic:Series><generic:SeriesKey><generic:Value id="FREQ" value="D"/><generic:Value id="REF_AREA" value="VN"/><generic:Value id="INDICATOR" value="I"/></generic:SeriesKey>${grown(size, (at) => `<generic:Obs><generic:ObsDimension value="${new Date(Date.UTC(1600, 0, 1 + at)).toISOString().slice(0, 10)}"/><generic:ObsValue value="1"/></generic:Obs>`)}</generic:Series>`,
    ),
  }),
  "sdmx-json of series": (size) => ({ ending: "json", text: sdmxJson(size) }),
  "docx of runs": (size) => word(`<w:p>${filled("<w:r><w:t>1 </w:t></w:r>", size)}</w:p>`),
  "docx of cells": (size) =>
    word(`<w:tbl>${filled("<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", size)}</w:tbl>`),
  "docx of cells in one row": (size) =>
    word(`<w:tbl><w:tr>${filled("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", size)}</w:tr></w:tbl>`),
  "docx of small tables": (size) =>
    word(
      filled(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>$</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        size,
      ),
    ),
  "docx of columns of their own": (size) =>
    word(
      `<w:tbl>${grown(size, (at) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${1 + (at % 60)}"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>$</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr>`)}</w:tbl>`,
    ),
  ...pdfInputs,
  "ods of rows": (size) =>
    ods(grown(size, (at) => `<table:table-row>${odsText(`a${at}`)}${odsNumber(at)}</table:table-row>`)),
  "ods of cells in one row": (size) =>
    ods(`<table:table-row>${grown(size / few, (at) => odsNumber(at))}</table:table-row>`),
  "xlsx of texts": (size) =>
    book({ "xl/sharedStrings.xml": `<sst xmlns="${s}">${filled("<si><t>abcdefghij</t></si>", size)}</sst>` }),
  "xlsx of tables below each other": (size) =>
    book({
      "xl/worksheets/sheet1.xml": sheet(
        grown(size, (at) =>
          at % 3 === 2
            ? `<row r="${at + 1}"/>`
            : `<row r="${at + 1}">${at % 3 ? '<c t="str"><v>a</v></c><c><v>1</v></c>' : '<c/><c t="str"><v>b</v></c><c t="str"><v>c</v></c>'}</row>`,
        ),
      ),
    }),
  "xlsx of numberings": (size) =>
    book({
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="1"><c t="str"><v>Area</v></c><c t="str"><v>One</v></c><c t="str"><v>Two</v></c></row>${grown(size, (at) => `<row r="${at + 2}"><c t="str"><v>${at % 2 ? "Huế" : "A"}</v></c><c><v>1</v></c><c><v>2</v></c></row>`)}`,
      ),
    }),
  "xlsx of sheets": (size) => book(sheets(size / few)),
  "compare of areas": (size) => ({
    files: {
      "a.csv": { text: `area,period,cases\n${grown(size / 4, (at) => `a${at >> 1},${2023 + (at % 2)},${at % 97}\n`)}` },
    },
    args: ["compare", "a.csv", "--format", "json"],
  }),
  "audit of data of columns": (size) => ({
    files: { "a.csv": { text: growths(size / few) } },
    args: ["audit", "a.csv", "--format", "json", "--fail-on", "never"],
  }),
  "audit of data of printed changes": (size) => ({
    files: {
      "a.csv": {
        text: `area,year,cases,yoy_pct\n${grown(size / 4, (at) => `a${at >> 1},${2023 + (at % 2)},${5 + (at % 97)},${at % 2 ? 20 : ""}\n`)}`,
      },
    },
    args: ["audit", "a.csv", "--format", "json", "--fail-on", "never"],
  }),
  revisions: (size) => ({
    files: {
      "a.csv": {
        text: `area,period,cases,vintage\n${grown(size / 4, (at) => `a${at >> 1},2024,${at % 97},2024-0${1 + (at % 2)}-01\n`)}`,
      },
    },
    args: ["inspect", "a.csv", "--list", "revisions", "--format", "json"],
  }),
  editions: (size) => {
    const edition = (more) =>
      grown(
        size / 2 / few,
        (at) => `In ${lettered(at)} cases were ${500 + (at % 97) + more}, up ${at % 50}% on 2023.\n\n`,
      );
    return {
      files: { "new.txt": { text: edition(1) }, "old.txt": { text: edition(0) } },
      args: ["audit", "new.txt", "--previous", "old.txt", "--format", "json", "--fail-on", "never"],
    };
  },
};

function sdmxMl(series) {
  return `<?xml version="1.0"?><message:GenericData xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:generic="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic"><message:Header><message:ID>m</message:ID><message:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"/></message:Header><message:DataSet structureRef="S" action="Information">${series}</message:DataSet></message:GenericData>`;
}

function sdmxJson(size) {
  const count = Math.floor(size / 70);
  const series = Array.from({ length: count }, (_, at) => `"${at}":{"observations":{"0":[${at % 97}]}}`).join(",");
  const values = Array.from({ length: count }, (_, at) => `{"id":"A${at}"}`).join(",");
  return `{"header":{"id":"1"},"data":{"dataSets":[{"action":"Information","series":{${series}}}],"structure":{"dimensions":{"dataSet":[{"id":"FREQ","values":[{"id":"A"}]}],"series":[{"id":"REF_AREA","values":[${values}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2024"}]}]}}}}`;
}

const odsText = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const odsNumber = (number) =>
  `<table:table-cell office:value-type="float" office:value="${number}"><text:p>${number}</text:p></table:table-cell>`;

function ods(rows) {
  const name = (of) => `xmlns:${of}="urn:oasis:names:tc:opendocument:xmlns:${of}:1.0"`;
  const head = `<table:table-row>${odsText("area")}${odsText("2024")}</table:table-row>`;
  const content = `<office:document-content ${name("office")} ${name("table")} ${name("text")}><office:body><office:spreadsheet><table:table table:name="S">${head}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return { ending: "ods", sample: "tests/documents/files/table.ods", parts: { "content.xml": content } };
}

/** A workbook that has one sheet under many names. */
function sheets(size) {
  const names = grown(size, (at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const count = names.split("<sheet ").length - 1;
  const targets = Array.from(
    { length: count },
    (_, at) => `<Relationship Type="${r}/worksheet" Target="/xl/worksheets/sheet1.xml" Id="r${at}"/>`,
  );
  return {
    "xl/workbook.xml": `<workbook xmlns="${s}" xmlns:r="${r}"><sheets>${names}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}</Relationships>`,
  };
}

function growths(size) {
  const names = grown(size, (at) => `c${at},c${at}_growth_pct,`);
  const count = (names.split(",").length - 1) / 2;
  const row = (start, from, growth) =>
    `${start},${Array.from({ length: count }, (_, at) => `${from + (at % 90)},${growth}`).join(",")}\n`;
  const rows = ["A", "B"].map((area) => row(`${area},2023`, 50, "") + row(`${area},2024`, 60, 20));
  return `area,year,${names.slice(0, -1)}\n${rows.join("")}`;
}

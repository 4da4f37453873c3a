/** Files to change, by format; each is given what reads a file of the project. */
const text = (content) => new TextEncoder().encode(content);

const page = (report) =>
  `<!doctype html><html><body><h1>Kết quả</h1><p>Có 94<sup><a href="#n1">1</a></sup> lao động.</p><table><tr><th rowspan=2>a<th colspan=3>b</tr><tr><td>1<td>2,5<td>3</table><ul><li>x 5 ca</ul><pre>${report.slice(0, 900)}</pre><p id="n1"><a href="#c">1</a> 34.</p></body></html>`;

export const samples = {
  docx: (file) => file("tests/documents/files/an-giang.docx"),
  odt: (file) => file("tests/documents/files/an-giang.odt"),
  pptx: (file) => file("tests/documents/files/slides.pptx"),
  xlsx: (file) => file("tests/datasets/cases/42-side-by-side.xlsx"),
  ods: (file) => file("tests/documents/files/table.ods"),
  xls: (file) => file("tests/documents/files/table.xls"),
  image: (file) => file("tests/documents/files/line.png"),
  doc: (file) => file("tests/documents/files/an-giang.doc"),
  pdf: (file) => file("tests/documents/files/an-giang.pdf"),
  html: (file) => text(page(new TextDecoder().decode(file("datasets/an-giang-2024-h1/report.txt")))),
  mht: (file) =>
    text(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page(new TextDecoder().decode(file("datasets/an-giang-2024-h1/report.txt")).replace(/[^ -~\n]/g, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `=${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("")))}\r\n--x--`,
    ),
  markdown: (file) => file("README.md"),
  text: (file) => file("datasets/an-giang-2024-h1/report.txt"),
};

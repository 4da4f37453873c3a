import { describe, expect, test } from "vitest";
import { lines, load } from "./loading.ts";

describe("columns that say again when a row is of", () => {
  test("days beside the year that they are of", async () => {
    const read = await load(
      "estacao,data,variavel,valor,ano\nA9,2023-01-01,chuva,0.5,2023\nA9,2023-01-02,chuva,2,2023\n",
    );
    expect(lines(read)).toEqual(["valor _Z 2023-01-01 actual 0.5 A", "valor _Z 2023-01-02 actual 2 A"]);
    const other = await load(
      "estacao,data,variavel,valor,ano\nA9,2019-01-01,chuva,0.5,2022\nA9,2019-01-01,chuva,2,2023\n",
    );
    expect(lines(other)).toEqual(["valor _Z 2022 actual 0.5 A", "valor _Z 2023 actual 2 A"]);
  });

  test("of several dates the one that tells the rows apart", async () => {
    const made = "gerado;ref;bandeira;valor\n2026-06-01;2015-01-01;P1;30,5\n2026-06-01;2015-02-01;P1;31,5\n";
    expect(lines(await load(made))).toEqual(["valor _Z 2015-01-01 actual 30.5 A", "valor _Z 2015-02-01 actual 31.5 A"]);
  });

  test.each([
    ["Mes", ""],
    ["num_mes", ""],
    ["id_mes_venda", "id_ano_venda"],
  ])("months under %s, whether or not rows are told apart without them", async (month, year) => {
    const rows = ["2024;01;Santos;Entrada;12,5", "2024;01;Santos;Saida;8,5", "2024;02;Rio;Entrada;4,5"];
    const read = await load(`${year || "ano"};${month};porto;sentido;peso\n${rows.join("\n")}\n`);
    expect(lines(read).map((line) => line.match(/2024-\d\d.*/)?.[0])).toEqual([
      "2024-01 actual 12.5 A",
      "2024-01 actual 8.5 A",
      "2024-02 actual 4.5 A",
    ]);
  });

  test("the year and the month in one number beside the two, and the year once more", async () => {
    const rows = [7, 8, 9].map((month) => `2018;${month};20180${month};2018;CAFE;${month}1.5`);
    const read = await load(`ano;mes;ano_mes;exercicio;produto;custo\n${rows.join("\n")}\n`);
    expect(lines(read)).toEqual([7, 8, 9].map((month) => `custo _Z 2018-0${month} actual ${month}1.5 A`));
  });

  test("the year and the month in which something ends, and what a price is of", async () => {
    const rows = [2014, 2015, 2016].map((year) => `SOJA;${year};01;${year};12;${year - 1990}.5;60 kg`);
    const names = "produto;ano_inicio_vigencia;mes_inicio_vigencia;ano_termino_vigencia;mes_termino_vigencia;preco";
    const read = await load(`${names};unidade_comercializacao\n${rows.join("\n")}\n`);
    expect(lines(read)).toEqual([2014, 2015, 2016].map((year) => `preco _Z ${year} actual ${year - 1990}.5 A`));
  });

  test("a number that happens to be the year's is one", async () => {
    expect(lines(await load("year,cases,deaths\n2001,2001,5\n2002,1980,6\n2003,1900,7\n"))).toContain(
      "cases _Z 2001 actual 2001 A",
    );
  });
});

describe("numbers that stand for names", () => {
  const names = ["Gas", "Kohle", "Wind"];
  const rows = (codeOf: (at: number, year: number) => number) =>
    [2020, 2021, 2022, 2023].flatMap((year) =>
      names.map((name, at) => `${name},${codeOf(at, year)},${year},${year * 3 + at}`),
    );
  const read = async (of: readonly string[]) => lines(await load(`cat,var,year,output\n${of.join("\n")}\n`));

  test("numbers beside one and the same name each measure nothing", async () => {
    const found = await read(rows((at) => at + 1));
    expect(found).toHaveLength(12);
    expect(found.every((line) => line.startsWith("output"))).toBe(true);
  });

  test("numbers that change, or leave some out, are figures", async () => {
    expect(await read(rows((at, year) => ((at + year) % 3) + 1))).toHaveLength(24);
    expect(await read(rows((at) => at * 5 + 1))).toHaveLength(24);
  });

  test("classes in other languages, and numbers of rows under rownames", async () => {
    const found = await load(
      "rownames,praca,year,categoria_eixo,volume\n1,A,2020,2,50\n5,A,2021,2,60\n7,B,2020,3,70\n",
    );
    expect(lines(found)).toHaveLength(3);
    expect(lines(found).every((line) => line.startsWith("volume"))).toBe(true);
  });
});

test("a byte order mark that was written as three letters is none", async () => {
  const read = await load('ï»¿"area";"year";"cases"\n"A";"2020";"5"\n"B";"2020";"6"\n');
  expect(lines(read)).toEqual(["cases A 2020 actual 5 A", "cases B 2020 actual 6 A"]);
});

import { chartColors } from "../chart/chart-colors.ts";
import { chartFit, chartLayouts, chartTools } from "../chart/chart-tools.ts";
import { areaStyles } from "./area-styles.ts";
import { tallTables } from "./tall-tables.ts";

/** The headings of tables that are folded for a phone, by the table's class. */
export type FoldedColumns = Readonly<Record<string, readonly string[]>>;

/** The page's style sheet. `columns` are the headings that stand beside cells where a table is folded, in each language; `areas` is whether there is a choice of areas. */
export function styles(columns: readonly (readonly [lang: string, columns: FoldedColumns])[], areas = false): string {
  const folded = columns
    .flatMap(([lang, tables]) =>
      Object.entries(tables).flatMap(([table, names]) =>
        names.map(
          (name, at) => `:root[lang=${lang}] .${table} td:nth-child(${at + 1})::before{content:"${cssText(name)}"}`,
        ),
      ),
    )
    .join("\n");
  const dark = `@media screen{:root[data-theme=dark]{${darkColors}}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${darkColors}}}`;
  return `${palette}${dark}${otherLanguages(columns.map(([lang]) => lang))}${page}${top}${finding}${text}${tables}${tallTables}${areas ? areaStyles : ""}${rest}${chartColors}
@media screen and (max-width:760px){
nav a{display:block;padding:.35rem 0}nav ul{padding-block:.2rem}summary{padding-block:.3rem}.place a,.claims a,.fix a{display:inline-block;padding-block:.2rem}
.filter label,.tools label{min-height:1.8rem}.periods input{height:2rem}.controls button{padding-block:.4rem}
.folded thead{position:absolute;display:block;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.folded,.folded tbody,.folded tr:not([hidden]),.folded td{display:block}
.folded tr{padding:.7rem 0;border-top:1px solid var(--rule)}
.folded td{display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem;padding:.12rem 0;border:0;text-align:left!important;white-space:normal}
.folded td[data-h]::before{content:attr(data-h)}
.folded .n{white-space:normal!important}
.folded td:empty{display:none}.folded summary:focus-visible{outline-offset:-2px}
.folded .gap td{padding:0;grid-template-columns:1fr}.folded .gap td::before{content:none!important}
.tall{max-height:none}
.folded td::before{color:var(--quiet);font-size:.8rem;font-weight:400}
.folded td small,.folded td details{grid-column:2}
.plain :is(td,th){padding-right:.7rem}
:is(.outlooks,.comparisons,.plain.folded) tbody tr:not([hidden],.gap){display:grid;grid-template-columns:repeat(3,1fr);gap:.2rem .6rem}:is(.outlooks,.comparisons,.plain.folded) td{grid-template-columns:1fr;gap:0;align-content:start;min-width:0}:is(.outlooks,.comparisons,.plain.folded) td:first-child{grid-column:1/-1}:is(.outlooks,.comparisons,.plain.folded) td:first-child::before{content:none!important}:is(.outlooks,.comparisons,.plain.folded) td :is(small,details){grid-column:1}.outlooks summary,.comparisons.folded td:first-child{font-weight:600}
.implied .n{white-space:normal}.implied th,.implied td{padding-right:.6rem}
${folded}
}
${print}`;
}

/** What is in another language than the page is now. */
function otherLanguages(spoken: readonly string[]): string {
  const hidden = spoken.flatMap((lang) =>
    spoken.flatMap((other) => (other === lang ? [] : [`:root[lang=${lang}] :is(span,.t)[lang=${other}]`])),
  );
  return hidden.length === 0 ? "" : `${hidden.join(",")}{display:none}`;
}

function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
}

const palette = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--card:#fff;--ink:#1d2024;--quiet:#5d646d;--rule:#ddd8cc;--faint:#f1eee5;
--bad:#a8330a;--bad-wash:#fbe6dc;--ok:#00598f;--ok-wash:#e3eff7;--doubt:#7a5600;--doubt-wash:#f7ecd2;--open:#5d646d;--note:#1d2024;--note-ink:#fbfaf6;
--serif:ui-serif,"Noto Serif",Cambria,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}`;

const darkColors = `color-scheme:dark;
--paper:#15171a;--card:#1c1f23;--ink:#e8e4da;--quiet:#a3a8ae;--rule:#363a40;--faint:#202327;
--bad:#ff9b73;--bad-wash:#43210f;--ok:#84c5f0;--ok-wash:#12303f;--doubt:#e6bb5c;--doubt-wash:#3a2d0e;--open:#a3a8ae;--note:#e8e4da;--note-ink:#15171a`;

const page = `
:root[data-theme=light]{color-scheme:light}
[hidden]{display:none!important}
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
main,.top{max-width:74rem;margin:0 auto;padding:0 clamp(1rem,4vw - .9rem,2.5rem)}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
section:focus,figure:focus:not(:focus-visible){outline:none}
button:focus-visible,a:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--ok);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance;margin:0}
h2{font-size:1.55rem;font-weight:600;margin:3.5rem 0 1rem;padding-top:.8rem;border-top:2px solid var(--ink)}
h2 small{font:400 1rem var(--sans);color:var(--quiet);margin-left:.4rem}
.hint,.scope,.more{color:var(--quiet);font-size:.9rem;max-width:46rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}.tools .skip:focus{position:static;padding:.2rem .6rem}
nav{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--rule)}
nav ul{display:flex;gap:1.4rem;list-style:none;margin:0 auto;max-width:74rem;padding:.55rem clamp(1rem,4vw - .9rem,2.5rem);overflow-x:auto;font-size:.875rem;white-space:nowrap;scrollbar-width:thin}
nav ul{mask-image:linear-gradient(90deg,#000 calc(100% - 3rem),#0000)}nav li:last-child{padding-right:3rem}nav a{text-decoration:none;color:var(--quiet)}nav a:hover{color:var(--ink);text-decoration:underline}`;

const top = `
.top{padding-top:1.2rem;padding-bottom:1.4rem;display:flex;flex-direction:column;gap:1.8rem}
.conclusions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.8rem 3rem}
.conclusion+.conclusion .headline,.conclusion:has(+.conclusion) .headline{font-size:clamp(1.4rem,2.6vw,1.9rem)}
:is(.conclusion+.conclusion,.conclusion:has(+.conclusion)) .figures{display:grid;grid-template-columns:repeat(4,auto);justify-content:start;gap:.4rem clamp(.9rem,2vw,2rem)}:is(.conclusion+.conclusion,.conclusion:has(+.conclusion)) .figures :is(b,span){display:block}:is(.conclusion+.conclusion,.conclusion:has(+.conclusion)) .figures span{font-size:.85rem}
.controls{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;justify-content:flex-end}
.controls div{display:flex}
.controls button{font:400 .8rem/1.4 var(--sans);color:var(--quiet);background:none;border:1px solid var(--rule);padding:.25rem .6rem;cursor:pointer;margin-left:-1px}
.controls button[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.parts{display:flex;flex-wrap:wrap;gap:.2rem .4rem;margin:0 0 1.2rem;font-size:.9rem}.parts .from{margin-right:1.2rem}
.asked{margin-top:1.8rem!important;display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.5rem 1.5rem;margin:0;padding-top:1.1rem;border-top:1px solid var(--rule);max-width:64rem}
.asked dt{color:var(--quiet);font-size:.95rem;padding-top:.15rem}.asked dd{margin:0}
.asked ul{list-style:none;margin:0;padding:0;font:500 1.1rem/1.4 var(--serif)}.asked li{padding:.1rem 0 .25rem}
.asked a{text-decoration-color:var(--rule)}.asked a:hover{text-decoration-color:currentColor}
.operands{list-style:none;padding:0;margin:0;font-size:.9rem}
.eyebrow{margin:0 0 .3rem;font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--quiet)}
.of{font-size:1.15rem;font-weight:600;margin:0;padding:0;border:0}
.headline{font:500 clamp(1.6rem,4.6vw,2.7rem)/1.18 var(--serif);margin:.7rem 0 1.5rem;max-width:26em;text-wrap:balance}
.headline.bad{color:var(--bad)}.headline.ok{color:var(--ok)}.headline.doubt{color:var(--doubt)}
.figures{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem;list-style:none;padding:0;margin:0 0 .7rem}
.figures b{font:600 1.7rem var(--serif);font-variant-numeric:tabular-nums}
.figures i{font-style:normal;font-weight:700}
.figures :is(.unlikely,.missed,.open,.unrated,.none,.likely,.met) b{color:var(--ink)}.figures :is(.unlikely,.missed) b{color:var(--bad)}.figures :is(.likely,.met) b{color:var(--ok)}.figures .open b{color:var(--doubt)}
.figures .inconsistent{color:var(--bad)}.figures .consistent{color:var(--ok)}.figures .doubtful{color:var(--doubt)}.figures .unverifiable{color:var(--open)}.figures .zero,.figures .zero b{color:var(--quiet);font-weight:400}
.bar{display:flex;gap:2px;height:.55rem;max-width:46rem}
.bar span{min-width:3px}
.bar .inconsistent{background:var(--bad)}.bar .consistent{background:var(--ok)}
.bar .doubtful{background:var(--doubt)}
.bar .unverifiable{background:repeating-linear-gradient(135deg,var(--open) 0 2px,transparent 2px 5px)}
.scope{margin:.6rem 0 0}
.coverage{margin:.8rem 0 0;max-width:46rem;font-size:.95rem}
.coverage ul{margin:0;padding-left:1.1rem}.coverage p{margin:.4rem 0 0;color:var(--quiet)}
code{font:.9em ui-monospace,"DejaVu Sans Mono",monospace;background:var(--faint);color:var(--ink);padding:.1em .3em;border-radius:3px}`;

const finding = `
.calm{font:500 1.2rem var(--serif);color:var(--ok)}.calm.doubt{color:var(--doubt)}.calm.open{color:var(--open)}
.finding{background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--bad);padding:1.1rem clamp(1rem,3vw,1.6rem) 1.2rem;margin:0 0 1.2rem}
.finding header{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;justify-content:space-between;align-items:baseline}
.finding h3{font-size:1.1rem}
.finding .no{display:inline-block;text-decoration:none;min-width:1.6em;padding:0 .35em;background:var(--bad);color:var(--card);border-radius:1em;text-align:center;font:600 .85rem/1.6 var(--sans)}
.finding .kind{font:400 .95rem var(--sans);color:var(--quiet)}
.finding .kind::before{content:"· "}
.go::before{content:"· "}
.place{color:var(--quiet);font-size:.875rem;font-variant-numeric:tabular-nums}
.body{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem 2.5rem;margin-top:.8rem}
@media (min-width:900px){.body{grid-template-columns:15rem minmax(0,1fr)}.pair{flex-direction:column}}
.pair{display:flex;flex-wrap:wrap;gap:.6rem 3rem;margin:0}
.pair dt{font-size:.8rem;color:var(--quiet)}
.pair dd{margin:0;font:600 1.75rem/1.15 var(--serif);font-variant-numeric:tabular-nums}
.pair .was dd{color:var(--bad)}
.pair dd.calc{font:400 .95rem/1.4 var(--sans);color:var(--quiet);margin-top:.2rem}
.why{margin:0 0 .3rem;max-width:46rem;font-weight:600}
.basis{margin:0 0 .7rem;max-width:46rem;font-size:.875rem;color:var(--quiet)}
.finding.doubt{background:none;border-left:3px solid var(--doubt)}
.doubt h3{font-weight:500}
.doubt .no{background:none;color:var(--doubt);box-shadow:inset 0 0 0 1px var(--doubt)}
.doubt .pair dd:not(.calc){font-size:1.3rem;font-weight:500}
.doubt .pair .was dd{color:var(--doubt)}
.doubt .why{font-weight:400}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .9rem;border-left:1px solid var(--rule);display:grid;grid-template-columns:4.6rem 1fr;gap:.2rem .6rem;font-size:.95rem}
blockquote cite{font:400 .8rem/1.7 var(--sans);color:var(--quiet)}
blockquote p{margin:0;font-family:var(--serif);max-width:44rem}
blockquote a{text-decoration:none}
blockquote mark{background:var(--bad-wash);color:var(--bad);font-weight:700;padding:0 .15em;box-shadow:inset 0 -2px var(--bad)}
.doubt blockquote mark{background:var(--doubt-wash);color:inherit;box-shadow:inset 0 -2px var(--doubt)}
blockquote b{box-shadow:inset 0 -2px var(--quiet)}
.causes h4{margin:.9rem 0 .2rem;font-size:.8rem;font-weight:400;color:var(--quiet)}
.causes ul{list-style:none;margin:0;padding:0;font-size:.95rem}
.causes li{padding:.15rem 0}
.fix{display:inline-block;min-width:8rem;font-variant-numeric:tabular-nums;margin-right:.6rem}
@media (prefers-reduced-motion:no-preference){:is(.finding,tr,figure):is(:target,.led){animation:found 2.5s}}
@keyframes found{0%,60%{background:var(--doubt-wash)}}`;

const text = `
.text{font:1.05rem/1.75 var(--serif);max-width:50rem}
.text p{margin:0;padding-left:3.4rem;position:relative;white-space:pre-wrap}
.text p.gap{margin-top:.85rem}
.text p::before{content:attr(data-l);position:absolute;left:0;width:2.5rem;text-align:right;font:.75rem/2.45 var(--sans);color:var(--quiet);opacity:.75;font-variant-numeric:tabular-nums}
.m{text-decoration:none;font-variant-numeric:tabular-nums;border-radius:2px;position:relative}
.m.ok{box-shadow:inset 0 -2px var(--ok)}
.m.bad{background:var(--bad-wash);color:var(--bad);font-weight:700;padding:0 .15em;text-decoration:underline wavy var(--bad) 1.5px;text-underline-offset:.22em}
.m.bad::before{content:"✗";font:700 .7em var(--sans);vertical-align:.35em;margin-right:.1em}
.m.doubt{background:var(--doubt-wash);box-shadow:inset 0 -2px var(--doubt);padding:0 .1em}
.m.doubt::before{content:"!";font:700 .7em var(--sans);vertical-align:.35em;margin-right:.1em;color:var(--doubt)}
.m.open{border-bottom:2px dotted var(--open)}
.m.none{color:var(--quiet)}
a.m:hover,a.m:focus{background:var(--faint)}
.m:is(:target,.led){background:var(--doubt-wash);outline:2px solid var(--doubt);animation:none}
a.m:hover::after,a.m:focus-visible::after{content:attr(data-note);position:fixed;left:.75rem;right:.75rem;bottom:.75rem;z-index:8;background:var(--note);color:var(--note-ink);font:400 .95rem/1.45 var(--sans);padding:.7rem .9rem;border-radius:4px;white-space:normal;box-shadow:0 6px 24px #0006;pointer-events:none}
@media (min-width:76rem){a.m:hover::after,a.m:focus-visible::after{position:absolute;left:0;right:auto;top:calc(100% + .35rem);bottom:auto;width:max-content;max-width:23rem}}
tr:is(:target,.led){box-shadow:inset 3px 0 var(--doubt)}
.late{content-visibility:auto;contain-intrinsic-size:auto 400rem}
.long .late{padding-bottom:5rem;margin-bottom:-5rem}
.long .m{position:static}
.long a.m:hover::after,.long a.m:focus-visible::after{position:absolute;left:3.4rem;right:auto;top:auto;bottom:auto;margin-top:1.9em;width:max-content;max-width:min(23rem,75%)}`;

const tables = `
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45;overflow-wrap:break-word}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--rule)}
thead th{border-top:0;color:var(--quiet);font-weight:400;font-size:.8rem;vertical-align:bottom}
tbody th{font-weight:400}
.n,.place a{font-variant-numeric:tabular-nums}
.claims{table-layout:fixed}
.claims th:nth-child(1){width:10.5rem}.claims th:nth-child(2){width:5rem}.claims th:nth-child(3){width:8rem}.claims th:nth-child(4){width:8.5rem}.claims th:nth-child(5){width:12rem}
.claims .n{font-weight:600}
.claims small{display:block;font-weight:400;font-size:.78rem;color:var(--quiet)}
.claims i{font-style:normal;font-weight:400}
.claims .v{font-weight:600}
.inconsistent .v{color:var(--bad)}.consistent .v{color:var(--ok)}.doubtful .v{color:var(--doubt)}.unverifiable .v{color:var(--open)}
.implied{max-width:60rem;overflow-wrap:break-word}.implied .n{font-weight:600;white-space:nowrap}
.ledger{width:auto}.ledger th{overflow-wrap:normal;min-width:4.5rem}.ledger td,.ledger thead th+th{text-align:right;padding-left:1.4rem}
.filter{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9rem}
.filter legend{float:left;margin-right:1.2rem;padding:0;color:var(--quiet)}
.filter label{display:inline-flex;gap:.35rem;align-items:center;padding:.2rem 0;cursor:pointer}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;align-items:center;margin:0 0 1rem;font-size:.9rem}
.tools .filter{margin:0}
.tools button{font:inherit;color:inherit;background:none;border:1px solid var(--quiet);border-radius:4px;padding:.25rem .6rem;cursor:pointer}
.search span{color:var(--quiet)}
.search input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:4px;padding:.3rem .5rem;width:min(16rem,60vw)}
.tools output{color:var(--quiet);font-variant-numeric:tabular-nums}
.sort{font:inherit;color:inherit;background:none;border:0;padding:.2rem 0;cursor:pointer;text-align:inherit}
.sort:hover{color:var(--ink);text-decoration:underline}
[aria-sort] .sort{color:var(--ink);font-weight:600}
[aria-sort=ascending] .sort::after{content:" ▲"}[aria-sort=descending] .sort::after{content:" ▼"}
.sortable th.n,.sortable td.n{text-align:right}
.claims th.n,.claims td.n{text-align:left}
.sortable details{font-size:inherit;color:inherit}
.sortable summary{cursor:pointer;text-decoration:underline dotted var(--quiet);text-underline-offset:.2em}
.sortable details[open]{font-weight:400;font-size:.85rem;color:var(--quiet)}
.sortable details[open] summary{font-weight:600;font-size:.9rem;color:var(--ink)}
.printed small{display:block;font-weight:400;font-size:.78rem;color:var(--quiet)}
.printed .v,.printed .n{font-weight:600}
.printed{table-layout:fixed}
.printed th:nth-child(1){width:8.5rem}.printed th:nth-child(2){width:12.5rem}.printed th:nth-child(3){width:9rem}.printed th:nth-child(4){width:7.5rem}.printed th:nth-child(5){width:5.5rem}.printed th:nth-child(6){width:6.5rem}
.d{font-variant-numeric:tabular-nums}.d span,.whole{white-space:nowrap}.printed .d span{white-space:normal}
.comparisons .n,.outlooks .n,.plain .n{white-space:nowrap}
.outlooks small{display:block;color:var(--quiet);font-size:.8rem}
.plain{width:auto}.plain td,.plain th{padding-right:1.6rem}.plain .n{text-align:right}
.told{padding-left:1.1rem;max-width:46rem;margin:0 0 1rem}
.comparisons td,.comparisons th{overflow-wrap:normal;min-width:5.5rem}
.comparisons td:first-child{min-width:9rem}
.on-paper{display:none}
.caption{font-weight:600;margin:0 0 .6rem}
.notes,.sources{padding-left:1.1rem;font-size:.9rem}
.notes{color:var(--quiet)}
.up{display:block;color:var(--quiet);font-weight:400;font-size:.85em}.up:empty{display:none}
.from{color:var(--quiet);font-size:.875rem}`;

const rest = `
.figures-grid{columns:22.4rem 2;column-gap:clamp(1rem,5vw - 1.4rem,2.5rem)}
figure{margin:0 0 1.5rem;break-inside:avoid}
${chartFit}
${chartLayouts}
figure svg>rect:first-of-type{fill:transparent!important}
figure.wide,figure:only-child:has(.broad){column-span:all}
@media screen and (min-width:96rem){.figures-grid{margin-inline:calc((69rem - min(100vw - 5rem,104rem))/2);columns:22.4rem 4}.figures-grid:has(.broad){columns:2}.figures-grid:not(:has(.broad)):has(>figure:only-child){margin-inline:0}nav ul{max-width:none;padding-left:calc((100vw - 69rem)/2)}}
${chartTools}
details{font-size:.8rem;color:var(--quiet)}summary{cursor:pointer}
pre{white-space:pre-wrap;max-height:16rem;overflow:auto}
.legend{display:grid;gap:.5rem;margin:0 0 1.5rem}
.legend div{display:grid;grid-template-columns:minmax(8.5rem,auto) 1fr;gap:1rem;max-width:46rem}
.legend dd{margin:0;color:var(--quiet)}
.method p{max-width:46rem}
footer{max-width:74rem;margin:3rem auto 0;padding:1.2rem clamp(1rem,4vw - .9rem,2.5rem) 2.5rem;color:var(--quiet);font-size:.85rem;border-top:1px solid var(--rule)}
@media (max-width:520px){.conclusion .figures{display:grid;grid-template-columns:repeat(2,minmax(0,max-content))!important;gap:.4rem 2rem!important}.asked{grid-template-columns:1fr;gap:.1rem}.asked dd{margin-bottom:.6rem}blockquote{grid-template-columns:1fr}.text p{padding-left:2.1rem}.text p::before{width:1.6rem;font-size:.65rem;line-height:2.85}.legend div{grid-template-columns:1fr;gap:0}.fix{display:block}h2{margin-top:2.6rem}}`;

const print = `
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--faint:#fff;--bad:#a8330a;--bad-wash:#fbe6dc;--ok:#00598f;--doubt:#7a5600;--open:#444}
@page{margin:16mm 14mm}
body{font-size:10pt}main,.top{max-width:none;padding:0}
.late{content-visibility:visible}.tall{max-height:none;overflow:visible;border:0}.tall thead th{position:static}.sort{display:contents}.printed .x{padding-left:.5rem}
thead th{font-size:7.5pt}:is(.printed,.claims,.comparisons) :is(td,th){padding-right:.5rem;overflow-wrap:normal}:is(.printed,.claims) small{font-size:7pt}
nav,.skip,.tools,:not(svg).marks,.mk,.controls,.go,.get,.periods,.tip,figure details,#text .hint{display:none}
.figures-grid{columns:2;column-gap:1.5rem}figure{margin-bottom:.2rem}figure svg{width:92%;margin:0;max-height:245mm}figure.wide svg{min-width:0}
.claims{font-size:8pt}.claims th:nth-child(1){width:7rem}.claims th:nth-child(2){width:3.6rem}.claims th:nth-child(3){width:5.5rem}.claims th:nth-child(4){width:6rem}.claims th:nth-child(5){width:9rem}
.printed{font-size:7.5pt}.printed th:nth-child(1){width:13%}.printed th:nth-child(2){width:20%}.printed th:nth-child(3){width:11%}.printed th:nth-child(4){width:13%}.printed th:nth-child(5){width:11%}.printed th:nth-child(6){width:12%}
.comparisons{font-size:7.5pt}.comparisons td,.comparisons th{min-width:0}.comparisons .n{white-space:normal}
.outlooks{font-size:8pt}
.on-paper{display:block}
table.sortable:not([data-live]) tbody tr:nth-child(n+26){display:none}
a{text-decoration:none}
.finding,blockquote,figure,tr{break-inside:avoid}h2,h3,thead,.caption,.on-paper,.hint{break-after:avoid}
h2{margin-top:1.6rem}
.finding{border-left-width:4px}
.text{font-size:10pt;line-height:1.5;max-width:none}
.m.bad,.m.doubt,blockquote mark,.bar span,.finding .no{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;

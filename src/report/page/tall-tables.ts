/** Rows from 761 px to a width as blocks: the explanation stands below the cells, as wide as they are together. */
const inBlocks = (table: string, most: string) => `
@media screen and (min-width:761px) and (max-width:${most}){${table},${table} :is(thead,tbody){display:block}
${table} tr:not([hidden],.gap){display:grid;align-items:end;border-top:1px solid var(--rule)}
${table} tbody tr:not([hidden],.gap){align-items:start}${table} :is(td,th){border-top:0;padding-block:.3rem;width:auto!important;box-shadow:none!important}${table} :is(.gap,.gap td){display:block}
${table} td.v{grid-row:span 2}${table} thead th{padding-block:.1rem}${table} td.x{font-size:.85rem}.tall ${table} thead{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule)}}`;

/** How tables look whose rows are drawn as they come into sight, their columns are chosen and their rows marked. */
export const tallTables = `
.tall{max-height:min(80vh,56rem);overflow:auto;border-bottom:1px solid var(--rule)}
.tall thead th{position:sticky;top:0;z-index:2;background:var(--paper);box-shadow:inset 0 -1px var(--rule);padding-top:.5rem}
${inBlocks(".printed", "99.99rem")}${inBlocks(".claims", "1080px")}
@media screen and (min-width:761px) and (max-width:1080px){.printed tr:not([hidden],.gap){grid-template-columns:8.6rem minmax(0,1fr) 8.6rem 7rem 5.5rem 6.3rem}.claims tr:not([hidden],.gap){grid-template-columns:8.5rem 4.5rem 7.5rem 1fr 1fr}
:is(.printed :nth-child(7),.claims :nth-child(6)):is(td,th){grid-column:2/5}:is(.printed,.claims) .mk{grid-column:5/-1}}
@media screen and (min-width:1081px) and (max-width:99.99rem){.printed tr:not([hidden],.gap){grid-template-columns:8.6rem minmax(0,1fr) 9rem minmax(11rem,.6fr) 5.5rem 6.3rem 6.6rem}.printed :nth-child(7):is(td,th){grid-area:2/2/3/8}.printed .mk{grid-area:1/7}}
@media screen and (min-width:84rem){.tall{margin-inline:calc((69rem - min(100vw - 5rem,104rem))/2)}}@media screen and (min-width:100rem){.printed th:nth-child(2){width:24rem}.printed th:nth-child(4){width:12rem}}
.tall tbody :is(a,button,summary){scroll-margin-block:6rem 2rem}
.tools .filter legend{padding:.2rem 0}
.gap td{padding:0;border:0;background:repeating-linear-gradient(transparent 0 3rem,var(--faint) 3rem calc(3rem + 1px))}
.choose{position:relative;font-size:inherit;color:inherit}
.choose summary{border:1px solid var(--quiet);border-radius:4px;padding:.25rem .6rem}
.choose>div{position:absolute;z-index:6;right:0;min-width:12rem;max-height:20rem;overflow:auto;background:var(--card);border:1px solid var(--quiet);border-radius:4px;padding:.5rem .8rem;display:grid;gap:.15rem}
.choose label{display:flex;gap:.4rem;align-items:baseline}
.filter b{font-weight:400;font-variant-numeric:tabular-nums}
.tools .hint{flex-basis:100%;margin:0}.warn{color:var(--bad)}
:root:not([data-live]) .mk{display:none}
:not(svg).marks{display:flex;flex-wrap:wrap;gap:.3rem;align-items:center;font-size:.85rem}
.finding>.marks{margin-top:.9rem;padding-top:.7rem;border-top:1px solid var(--rule)}
.marks button{font:inherit;color:var(--quiet);background:none;border:1px solid var(--rule);border-radius:4px;padding:.15rem .55rem;cursor:pointer}
.marks button:hover{color:var(--ink);border-color:var(--quiet)}
.marks button[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.marks i{font-style:normal}
.marks input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:4px;padding:.2rem .45rem;flex:1 1 12rem;min-width:0}
td.mk .marks button{padding:.1rem .35rem;min-width:1.7rem}
td.mk .marks span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td.mk{position:relative}.sortable th.mk{width:6.6rem}
td.mk .marks input{flex-basis:100%}
@media (max-width:520px){.choose>div{right:auto;left:0}}`;

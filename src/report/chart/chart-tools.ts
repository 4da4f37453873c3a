/**
 * How wide a chart is: as wide as its column, its own margin beyond the edges of the text, and never so narrow that its type could not be
 * read.
 */
export const chartFit = `figure svg{display:block;width:calc(100% + 16px);margin-inline:-8px;height:auto;max-width:32rem}
figure.wide{overflow-x:auto}figure.wide svg{width:100%;margin-inline:0;max-width:54rem;min-width:var(--least)}
.holds{display:grid;min-width:var(--least);max-width:54rem}.holds>svg{grid-area:1/1}figure.wide .pin{position:sticky;left:0;min-width:0;background:var(--paper)}@media print{.pin{display:none!important}}`;

/** Of a chart with two layouts the one that there is room for. */
export const chartLayouts = `figure{container-type:inline-size}.broad{display:none}.broad svg{max-width:54rem}
@container (min-width:40rem){.slim:not(:has(+.broad:empty)){display:none}.broad{display:block}}`;

/** A chart that is alone on its page: in the middle if it has one layout only. */
export const chartAloneFit = `${chartLayouts}
figure:not(.wide):not(:has(.broad)){max-width:32rem;margin-inline:auto}`;

/** How the tools below a chart look, and the words of a mark that is pointed at; a figure that is printed alone. */
export const chartTools = `.get{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1rem;font-size:.8rem;color:var(--quiet);margin-top:.3rem}
.get a{color:inherit}.get button{font:inherit;color:inherit;background:none;border:0;padding:.15rem .35rem;cursor:pointer;text-decoration:underline;text-underline-offset:.18em}
.get button:hover{color:var(--ink)}
@media (max-width:520px){.get{gap:.3rem 1.2rem;align-items:center}.get :is(a,button){display:inline-block;padding:.45rem .3rem}}
.periods{position:sticky;bottom:0;padding:.3rem 0;background:var(--paper);display:flex;align-items:center;gap:.7rem;font-size:.9rem;max-width:32rem}.periods input{flex:1;min-width:6rem;accent-color:var(--ok)}
.periods button{font:inherit;color:inherit;background:none;border:1px solid currentColor;border-radius:4px;padding:.2rem .7rem;min-height:2rem;cursor:pointer}
.tip{position:fixed;z-index:9;max-width:min(22rem,90vw);padding:.35rem .6rem;background:var(--ink);color:var(--paper);font-size:.85rem;line-height:1.35;border-radius:4px;pointer-events:none}
figure svg:focus-visible{outline:3px solid var(--ok);outline-offset:2px}
[data-mark]{pointer-events:auto}
[data-lights] [data-of]:not([data-on]):not([opacity="0"]){opacity:.2}
[data-mark][data-lit]:not(text){stroke:var(--ink);stroke-width:1.5px;opacity:1}
@media print{[data-one-figure] body :not([data-printed],[data-printed] *,:has([data-printed])){display:none!important}[data-one-figure] .figures-grid{columns:1}}`;

/** How the table of a chart's figures looks, and a page with charts alone on paper. */
export const chartAlone = `.figures-table{overflow:auto;max-height:70vh;overflow-wrap:normal}.figures-table table{border-collapse:collapse;color:var(--ink)}.figures-table :is(td,th){padding:.25rem 1.2rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent)}.figures-table th{position:sticky;top:0;background:var(--paper);font-weight:600}.figures-table [data-number]{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@page{margin:14mm}@media print{body{padding:0}.get,.periods,.tip,details{display:none}figure svg{max-height:250mm}}`;

/** How the choice of areas looks, and what is said of it below a chart. */
export const areaStyles = `
.areas{margin:1.6rem 0 -1.5rem;padding:.6rem .9rem;border:1px solid var(--rule);background:var(--card);font-size:.9rem;color:var(--ink)}
.areas summary{min-height:1.6rem}.areas[data-chosen] [data-none],.areas:not([data-chosen]) [data-names]{display:none}
.areas .tools{margin:.6rem 0}
.boxes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:0 1.2rem;max-height:19rem;overflow:auto;padding:2px}
.boxes label{display:flex;gap:.5rem;align-items:center;min-height:1.75rem;cursor:pointer}
.chosen{margin:.4rem 0 0}
@media (pointer:coarse){.boxes label{min-height:2.75rem}}
@media print{.areas>:not(summary),.areas:not([data-chosen]),.chosen a{display:none}.areas{border:0;padding:0}}`;

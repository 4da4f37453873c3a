export { compare, panelOf, rows } from "/work/wt-lead/src/index.ts";

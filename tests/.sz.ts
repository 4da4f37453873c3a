export { compare } from "/work/wt-lead/src/index.ts";

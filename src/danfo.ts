/**
 * Conversion of recount's results to danfo.js data frames and back, for exploration in notebooks. The caller supplies danfo.js.
 *
 * @module recount/danfo
 */
export * from "./engine/danfo/danfo-frame.ts";
export { type FrameRow, type FromDanfoOptions, fromDanfo } from "./engine/danfo/from-danfo.ts";
export { type DanfoOptions, toDanfo } from "./engine/danfo/to-danfo.ts";

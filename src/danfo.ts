/**
 * recount's results in danfo.js and back, to explore in notebooks. danfo.js itself is the caller's.
 *
 * @module recount/danfo
 */
export * from "./engine/danfo/danfo-frame.ts";
export { type FrameRow, type FromDanfoOptions, fromDanfo } from "./engine/danfo/from-danfo.ts";
export { type DanfoOptions, toDanfo } from "./engine/danfo/to-danfo.ts";

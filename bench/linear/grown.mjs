// Texts of a size.
/** One piece again and again. */
export const filled = (piece, size) => piece.repeat(Math.ceil(size / piece.length));
/** Pieces that are made by their number. */
export const grown = (size, next) => {
  const parts = [];
  for (let [at, length] = [0, 0]; length < size; at++) {
    parts.push(next(at));
    length += parts[at].length;
  }
  return parts.join("");
};
export const lettered = (at) =>
  (at < 26 ? "" : lettered(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));
/** Texts of nothing but numbers, and tables of columns, are tried at a sixteenth of each size: beyond their limits they are refused. */
export const few = 16;

/** What a refusal comes to: one line of words. Throws where it has several, or one of a stack trace. */
export function held(sentence) {
  if (/\n|^\s+at /m.test(sentence)) throw new Error(`a sentence of several lines: ${sentence}`);
  if (/internal error|lỗi bên trong/.test(sentence)) throw new Error(sentence);
  return "refused";
}

import type { HeaderLanguage } from "./header-sense.ts";
import { headerTokens } from "./header-tokens.ts";

/**
 * How an indicator behaves by the words of its name, a ratio before a stock (`tỷ lệ dân số thành thị`); undefined where
 * none of them says so.
 */
export function kindOfName(name: string, language: HeaderLanguage): "stock" | "ratio" | "index" | undefined {
  const tokens = headerTokens(name.normalize("NFC"), language.fold);
  const word = (at: number) => {
    const token = tokens[at];
    return token?.is === "word" ? token.word : undefined;
  };
  const found = tokens.map((_, at) => language.kinds.match(word, at)?.meaning);
  return (["index", "ratio", "stock"] as const).find((kind) => found.includes(kind));
}

/**
 * An indicator's id from the names that lead to it, each as {@link slug} has it, joined by `/`.
 *
 * @example
 * indicatorId([slug("Vốn đầu tư"), slug("Bộ Y tế")]) // -> "von-dau-tu/bo-y-te"
 */
export function indicatorId(slugs: readonly string[]): string {
  return slugs.filter((part) => part !== "").join("/");
}

/**
 * A name in letters without their marks, small, words joined by `-`.
 *
 * @example
 * slug("Bộ Y tế") // -> "bo-y-te"
 */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/**
 * An indicator's id from the names that lead to it: letters without their marks, small, words joined by `-`, names by `/`.
 *
 * @example
 * indicatorId(["Vốn đầu tư", "Bộ Y tế"]) // -> "von-dau-tu/bo-y-te"
 */
export function indicatorId(names: readonly string[]): string {
  return names
    .map(slug)
    .filter((part) => part !== "")
    .join("/");
}

function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, "-")
    .replace(/^-|-$/g, "");
}

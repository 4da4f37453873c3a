/**
 * Positions moved apart as little as it takes for neighbours to be `gap` away from each other, within `low` to `high`; the
 * order stays.
 *
 * @example
 * spread([10, 12, 50], 10, 0, 100) // -> [6, 16, 50]
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const groups: { members: number[]; middle: number }[] = [];
  for (const at of order) {
    groups.push({ members: [at], middle: positions[at] ?? 0 });
    for (let last = groups.pop(); last; last = groups.pop()) {
      const before = groups.at(-1);
      const placed = { ...last, middle: within(last) };
      if (!before || top(placed) - bottom({ ...before, middle: within(before) }) >= gap - 1e-9) {
        groups.push(placed);
        break;
      }
      groups.pop();
      const members = [...before.members, ...last.members];
      const wanted = members.map((each, place) => (positions[each] ?? 0) - gap * (place - (members.length - 1) / 2));
      groups.push({ members, middle: wanted.reduce((sum, each) => sum + each, 0) / wanted.length });
    }
  }
  const found = [...positions];
  for (const group of groups) for (const [place, at] of group.members.entries()) found[at] = top(group) + gap * place;
  return found;

  function half({ members }: { readonly members: readonly number[] }): number {
    return (gap * (members.length - 1)) / 2;
  }
  function top(group: { readonly members: readonly number[]; readonly middle: number }): number {
    return group.middle - half(group);
  }
  function bottom(group: { readonly members: readonly number[]; readonly middle: number }): number {
    return group.middle + half(group);
  }
  function within(group: { readonly members: readonly number[]; readonly middle: number }): number {
    return Math.max(low + half(group), Math.min(high - half(group), group.middle));
  }
}

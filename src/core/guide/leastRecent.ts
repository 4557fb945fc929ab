/**
 * The item that was shown longest ago, never-shown ones first and ties in the order given. Asked again and again with
 * what it gave appended to `recent`, it repeats nothing before every item has had its turn.
 * @param recent ids in the order shown, the latest last; ids it does not know are ignored
 * @returns null only for an empty list
 */
export function leastRecent<Item extends { readonly id: string }>(
  items: readonly Item[],
  recent: readonly string[]
): Item | null {
  let chosen: Item | null = null;
  let chosenShown = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const shown = recent.lastIndexOf(item.id);
    if (shown < chosenShown) {
      chosen = item;
      chosenShown = shown;
    }
  }
  return chosen;
}

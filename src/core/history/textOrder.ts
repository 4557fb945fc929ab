/** The order of two texts by their characters, whatever the language; dates of the calendar come in order of time. */
export function textOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** When "tomorrow" begins: before anybody's working day, after most people's night. Local time. */
const morningHour = 4;

/**
 * The next 04:00 of the machine's own time zone, in epoch milliseconds. Between midnight and four that is the same
 * date: the evening before is not over yet.
 */
export function nextMorning(epochMs: number): number {
  const now = new Date(epochMs);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate(), morningHour).getTime();
  if (today > epochMs) return today;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, morningHour).getTime();
}

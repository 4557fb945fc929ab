/**
 * The zone in which it is between nine and ten in the morning, for `TZ`. An app whose clock runs fast lives through hours
 * in a test: begun late in the evening, the day would end in the middle of it. Named as the IANA does, with the sign
 * turned round: Etc/GMT-3 is three hours ahead.
 */
export function zoneOfMorning(epochMs: number): string {
  return `Etc/GMT${signed(-hoursAhead(epochMs))}`;
}

/** The date in that zone. */
export function dateInMorning(epochMs: number): string {
  return new Date(epochMs + hoursAhead(epochMs) * hourMs).toISOString().slice(0, 10);
}

const hourMs = 3_600_000;
const morningHour = 9;
/** Zones reach from twelve hours behind to fourteen ahead. */
const furthestBehind = -12;

function hoursAhead(epochMs: number): number {
  const ahead = morningHour - new Date(epochMs).getUTCHours();
  return ahead < furthestBehind ? ahead + 24 : ahead;
}

function signed(hours: number): string {
  return hours < 0 ? String(hours) : `+${hours}`;
}

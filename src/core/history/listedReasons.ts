import type { Coverage } from './report.ts';

/** A shorter reason stands in the table alone: it explains no gap that somebody would see in the picture. */
const leastSeconds = 60;

/** The reasons that a report lists for what was not seen: those that lasted, or all where none did. */
export function listedReasons({ unseen }: Pick<Coverage, 'unseen'>): Coverage['unseen'] {
  const lasting = unseen.filter(({ seconds }) => seconds >= leastSeconds);
  return lasting.length === 0 ? unseen : lasting;
}

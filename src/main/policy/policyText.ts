import { isRecord, type PolicySource, tiersOf } from '../../core/policy/policySource.ts';

/** Reads the text of a policy, JSON, into its two tiers. Never throws; a mistake is told by its place, not by its text. */
export function foundIn(text: string): PolicySource['found'] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    return notUnderstood(`not JSON${placeOf(error)}`);
  }
  if (!isShallow(parsed, deepest)) return notUnderstood('nested too deeply');
  if (!isRecord(parsed)) return notUnderstood('not an object of keys');
  const tiers = tiersOf(parsed);
  return tiers === null
    ? notUnderstood('Recommended is not an object of keys')
    : { kind: 'values', ...tiers };
}

/** A list in the recommended section has three levels. Values far deeper would be too deep to be shown or compared. */
const deepest = 8;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each: unknown) => isShallow(each, levels - 1));
}

function notUnderstood(detail: string): PolicySource['found'] {
  return { kind: 'refused', refusal: 'notUnderstood', detail };
}

/** Where the parser stopped, if it says so; its message quotes the file, which does not belong into a log. */
function placeOf(error: unknown): string {
  const place = error instanceof SyntaxError ? /line (\d+) column (\d+)/u.exec(error.message) : null;
  return place === null ? '' : `, line ${place[1] ?? ''} column ${place[2] ?? ''}`;
}

import { posix } from 'node:path';
import type { PolicySource } from '../../core/policy/policySource.ts';
import type { Programs } from '../signals/programs.ts';
import { disposeAll } from '../disposer.ts';
import type { PolicyPort } from './followPolicy.ts';
import { foundIn } from './policyText.ts';
import { readTrustedFile } from './trustedFile.ts';
import { watchPath } from './watchPath.ts';

/** Where macOS puts the settings of configuration profiles; only the system writes there. */
export const managedPreferences = '/Library/Managed Preferences';
export const preferencesDomain = 'app.plumbline.Plumbline';

type Place = { readonly path: string; readonly shown: string };

/** What device management itself adds to a domain. */
const notOurs = /^(?:Payload|PFC_|_)/u;

/**
 * Managed preferences: those of the machine count before the user's. The files are property lists, which Apple's own
 * `plutil` turns into JSON. What the user can set himself (`defaults write`) lies elsewhere and is not read.
 * @param userName the account's short name; it is shown and logged nowhere
 */
export function macPolicy(
  programs: Pick<Programs, 'ask'>,
  userName: string,
  ownerId: number | null,
  folder = managedPreferences
): PolicyPort {
  const file = `${preferencesDomain}.plist`;
  const places: readonly Place[] = [
    { path: posix.join(folder, file), shown: posix.join(folder, file) },
    { path: posix.join(folder, userName, file), shown: posix.join(folder, '<user>', file) }
  ];
  return {
    read: () => Promise.all(places.map((place) => readPlace(programs, place, ownerId))),
    watch: (changed) => disposeAll(places.map(({ path }) => watchPath(path, changed)))
  };
}

async function readPlace(
  programs: Pick<Programs, 'ask'>,
  { path, shown }: Place,
  ownerId: number | null
): Promise<PolicySource> {
  const file = readTrustedFile(path, ownerId);
  if (file.kind !== 'bytes') return { place: shown, form: 'json', found: file };
  const answer = await programs.ask('plutil', ['-convert', 'json', '-o', '-', path]);
  const found: PolicySource['found'] =
    answer.kind === 'answered'
      ? foundIn(answer.output)
      : { kind: 'refused', refusal: 'notUnderstood', detail: `plutil: ${answer.why}` };
  return { place: shown, form: 'json', found: withoutForeign(found) };
}

function withoutForeign(found: PolicySource['found']): PolicySource['found'] {
  if (found.kind !== 'values') return found;
  const enforced = Object.entries(found.enforced).filter(([name]) => !notOurs.test(name));
  return { ...found, enforced: Object.fromEntries(enforced) };
}

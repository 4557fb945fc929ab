import { literally, withoutHome } from '../system/withoutHome.ts';

/** What on this computer names a person. */
export type PersonalNames = {
  /** The home folder. */
  readonly home: string;
  readonly userName: string;
  /** The name that the account shows; empty where the system has none. */
  readonly fullName: string;
  readonly hostName: string;
};

/** Places that are the same on every computer, and where policies stand. */
const publicPlaces = /^(?:\/etc\/plumbline\b|\/Library\/Managed Preferences\b|\/(?:dev|proc|sys)\/)/u;

/** Names shorter than this hit words that have nothing to do with anybody. */
const shortestName = 2;

/** From the start of a line or after a mark that may stand before a path; folders may have spaces in their names. */
const unixPath =
  /(?<before>^|[\s('"=[,]|file:\/\/)(?<path>\/(?:[^/\r\n:"'()[\]]+\/)*(?<last>[^/\s:"'()[\]]+))/gmu;
const windowsPath =
  /(?:(?<![\p{L}\p{N}])[A-Za-z]:|\\\\[^\\\s]+)(?:\\{1,2}|\/)(?:[^\\/\r\n:*?"<>|]+(?:\\{1,2}|\/))*(?<last>[^\\/\s:*?"<>|]*)/gu;

/**
 * A text without anything that names a person or leads to one: user, computer, paths outside of the usual places,
 * addresses of people and machines, and identifiers such as those of cameras.
 */
export function scrubbed(text: string, names: PersonalNames): string {
  const homes = [names.home, names.home.replaceAll('\\', '\\\\')];
  const homeless = homes.reduce(withoutHome, text);
  // Before names: what is left of an address would no longer look like one.
  const addressless = homeless
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '<address>')
    .replaceAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, '<address>')
    .replaceAll(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/giu, '<id>')
    .replaceAll(/\b[\da-f]{24,}\b/giu, '<id>');
  const pathless = addressless
    .replaceAll(windowsPath, (...found) => `…\\${lastOf(found)}`)
    .replaceAll(unixPath, (...found) => {
      const { before = '', path = '', last = '' } = groupsOf(found);
      return publicPlaces.test(path) ? `${before}${path}` : `${before}…/${last}`;
    });
  const anonymous = [
    [names.userName, '<user>'],
    [names.fullName, '<user>'],
    ...names.fullName.split(/\s+/u).map((part) => [part, '<user>'] as const),
    [names.hostName, '<computer>'],
    [names.hostName.split('.')[0] ?? '', '<computer>']
  ] as const;
  return anonymous.reduce((now, [name, replacement]) => withoutName(now, name, replacement), pathless);
}

/** Whole words only, in any case: a user called Ann must not make a <user>ounce of every announce. */
function withoutName(text: string, name: string, replacement: string): string {
  if (name.length < shortestName) return text;
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'giu'),
    replacement
  );
}

function lastOf(found: readonly unknown[]): string {
  return groupsOf(found)['last'] ?? '';
}

/** The named groups, which `replace` gives last. */
function groupsOf(found: readonly unknown[]): Readonly<Record<string, string>> {
  const groups = found.at(-1);
  if (typeof groups !== 'object' || groups === null) return {};
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  );
}

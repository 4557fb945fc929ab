import type { PolicyValues } from './policySource.ts';

/** The values that `reg query <key> /s` printed, by key in lower case; names and data as they were. */
export type RegistryKeys = ReadonlyMap<string, PolicyValues>;

/** `    ForbidCamera    REG_DWORD    0x1`: four spaces between, in every language of Windows. */
const valueLine = /^ {4}(?<name>.*?) {4}(?<type>REG_[A-Z_]+)(?: {4}(?<data>.*))?$/u;

/**
 * Reads the output of Windows' `reg query`. Keys stand at the margin, values below them; everything else (messages,
 * which are translated) is passed over. A type that no policy uses is kept as null, so that it is told as a fault.
 */
export function readRegistryQuery(output: string): RegistryKeys {
  const keys = new Map<string, PolicyValues>();
  let key: string | null = null;
  for (const line of output.split(/\r?\n/u)) {
    if (/^HKEY_[A-Z_]+(?:\\|$)/u.test(line)) {
      key = line.trimEnd().toLowerCase();
      keys.set(key, {});
      continue;
    }
    const groups = valueLine.exec(line)?.groups;
    const name = groups?.['name'];
    // The value without a name, which `reg` writes as a translated word in brackets, means nothing to us.
    if (key === null || name === undefined || /^\(.*\)$/u.test(name)) continue;
    keys.set(key, {
      ...keys.get(key),
      [name]: valueOf(groups?.['type'] ?? '', groups?.['data'] ?? '')
    });
  }
  return keys;
}

function valueOf(type: string, data: string): unknown {
  switch (type) {
    case 'REG_DWORD':
    case 'REG_QWORD': {
      const value = Number(data);
      return Number.isSafeInteger(value) ? value : null;
    }
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return data;
    case 'REG_MULTI_SZ':
      return data.split('\\0').filter((line) => line !== '');
    default:
      return null;
  }
}

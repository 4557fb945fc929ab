import {
  isRecord,
  type PolicySource,
  type PolicyValues,
  recommendedSection
} from '../../core/policy/policySource.ts';
import { readRegistryQuery, type RegistryKeys } from '../../core/policy/registryQuery.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import type { Programs } from '../signals/programs.ts';
import type { PolicyPort } from './followPolicy.ts';

/** The machine's policies count before the user's. Neither place is writable by an ordinary user. */
const hives = [
  { short: 'HKLM', long: 'HKEY_LOCAL_MACHINE' },
  { short: 'HKCU', long: 'HKEY_CURRENT_USER' }
] as const;
type Hive = (typeof hives)[number];

const policies = 'Software\\Policies';
const ours = `${policies}\\Plumbline`;

/**
 * Both keys with their `Recommended` below, as JSON. Cmdlets and properties only, so that it also runs in the
 * constrained language that managed machines put PowerShell into.
 */
export const registryScript = [
  "$ErrorActionPreference='Stop'; $found=@{};",
  "foreach($hive in 'HKLM','HKCU'){foreach($part in '','\\Recommended'){",
  `$path=$hive+':\\${ours}'+$part;`,
  'if(Test-Path -LiteralPath $path){$values=@{};$item=Get-ItemProperty -LiteralPath $path;',
  'foreach($name in (Get-Item -LiteralPath $path).Property){$values[$name]=$item.$name};',
  '$found[$hive+$part]=$values}}};',
  'ConvertTo-Json -InputObject $found -Depth 4 -Compress'
].join(' ');

/**
 * Policies from the registry. `reg` answers in some 10 ms; where the organisation has switched registry tools off, which
 * stops `reg` too, PowerShell answers instead. Windows tells nobody outside of native code when policies change: who
 * wants to know reads again.
 */
export function windowsPolicy(programs: Pick<Programs, 'ask'>): PolicyPort {
  return {
    read: async () => {
      const listing = await programs.ask('reg', ['query', `HKLM\\${policies}`]);
      return listing.kind === 'failed' ? readByPowerShell(programs) : readByReg(programs, listing.output);
    },
    watch: null
  };
}

async function readByReg(
  programs: Pick<Programs, 'ask'>,
  machineListing: string
): Promise<readonly PolicySource[]> {
  const [machine, user] = hives;
  // `reg` works, so that it fails here means that there is no such key.
  const listing = await programs.ask('reg', ['query', `${user.short}\\${policies}`]);
  return [
    await readHive(programs, machine, machineListing),
    await readHive(programs, user, listing.kind === 'answered' ? listing.output : '')
  ];
}

/** Whether the key exists is asked of the one above: the error for a missing key is a translated sentence. */
async function readHive(programs: Pick<Programs, 'ask'>, hive: Hive, listing: string): Promise<PolicySource> {
  const place = `${hive.long}\\${ours}`;
  if (!readRegistryQuery(listing).has(place.toLowerCase())) return nothingIn(hive);
  const answer = await programs.ask('reg', ['query', `${hive.short}\\${ours}`, '/s']);
  if (answer.kind === 'failed') return unreadable(hive, answer.why);
  const keys = readRegistryQuery(answer.output);
  return valuesIn(hive, partOf(keys, place), partOf(keys, `${place}\\${recommendedSection}`));
}

async function readByPowerShell(programs: Pick<Programs, 'ask'>): Promise<readonly PolicySource[]> {
  const answer = await programs.ask('powershell', [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    registryScript
  ]);
  const found = answer.kind === 'answered' ? jsonOrNull(answer.output) : null;
  return hives.map((hive) => {
    if (!isRecord(found)) return unreadable(hive, answer.kind === 'failed' ? answer.why : 'no JSON');
    const enforced = found[hive.short];
    const recommended = found[`${hive.short}\\${recommendedSection}`];
    if (enforced === undefined && recommended === undefined) return nothingIn(hive);
    return valuesIn(hive, isRecord(enforced) ? enforced : {}, isRecord(recommended) ? recommended : {});
  });
}

function partOf(keys: RegistryKeys, place: string): PolicyValues {
  return keys.get(place.toLowerCase()) ?? {};
}

function source(hive: Hive, found: PolicySource['found']): PolicySource {
  return { place: `${hive.long}\\${ours}`, form: 'registry', found };
}

/** A key without values says nothing, like no key. */
function valuesIn(hive: Hive, enforced: PolicyValues, recommended: PolicyValues): PolicySource {
  const isEmpty = Object.keys(enforced).length + Object.keys(recommended).length === 0;
  return isEmpty ? nothingIn(hive) : source(hive, { kind: 'values', enforced, recommended });
}

function nothingIn(hive: Hive): PolicySource {
  return source(hive, { kind: 'nothing' });
}

function unreadable(hive: Hive, detail: string): PolicySource {
  return source(hive, { kind: 'refused', refusal: 'notReadable', detail });
}

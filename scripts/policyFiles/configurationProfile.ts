import { type SamplePolicy } from './samples.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

/** The domain of the app's preferences: its bundle identifier. */
export const preferencesDomain = 'app.plumbline.Plumbline';

/** Fixed, so that a newer sample replaces the older one on a machine that has it. */
const identifiers = {
  profile: '6E0C7C1E-5C0B-4B0E-9B8E-0F2C1B7A5D01',
  payload: '6E0C7C1E-5C0B-4B0E-9B8E-0F2C1B7A5D02'
} as const;

/**
 * A configuration profile for macOS that carries a policy: managed preferences, of the machine when it is installed for
 * the system and of the user when for a user.
 */
export function configurationProfile(policy: SamplePolicy): string {
  const payload = {
    PayloadType: 'com.apple.ManagedClient.preferences',
    PayloadVersion: 1,
    PayloadIdentifier: `${preferencesDomain}.policy.preferences`,
    PayloadUUID: identifiers.payload,
    PayloadEnabled: true,
    PayloadDisplayName: 'Plumbline',
    PayloadContent: { [preferencesDomain]: { Forced: [{ mcx_preference_settings: policy }] } }
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${preferencesDomain}.policy`,
    PayloadUUID: identifiers.profile,
    PayloadDisplayName: 'Plumbline',
    PayloadDescription: 'A sample policy for Plumbline.',
    PayloadScope: 'System',
    PayloadContent: [payload]
  };
  return writeXml(element('plist', { version: '1.0' }, [plistValue(profile)]), doctype);
}

function plistValue(value: unknown): XmlElement {
  if (typeof value === 'boolean') return element(String(value));
  if (typeof value === 'string') return element('string', {}, value);
  if (typeof value === 'number')
    return element(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (Array.isArray(value)) return element('array', {}, value.map(plistValue));
  if (typeof value !== 'object' || value === null) throw new Error('A property list has no such value.');
  return element(
    'dict',
    {},
    Object.entries(value).flatMap(([key, each]) => [element('key', {}, key), plistValue(each)])
  );
}

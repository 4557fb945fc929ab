import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { templateWordsDe } from '../../src/text/policyTemplates/templateWordsDe.ts';
import { templateWordsEn } from '../../src/text/policyTemplates/templateWordsEn.ts';
import { configurationProfile, preferencesDomain } from './configurationProfile.ts';
import { admx } from './groupPolicy.ts';
import { adml } from './groupPolicyWords.ts';
import { policySchema } from './jsonSchema.ts';
import { policyReference } from './reference.ts';
import { samplePolicies } from './samples.ts';

const folder = 'resources/policy';
const referencePath = 'docs/policy.md';

/** Between these lines `docs/policy.md` is written by command; the rest of it by hand. */
const referenceStart = '<!-- keys: written by npm run policy-files -->';
const referenceEnd = '<!-- end of keys -->';

/**
 * Everything that is made from the settings schema for administrators, by path from the root of the project: templates
 * for Windows, a profile for macOS, samples and a schema for `policy.json`, and the reference.
 */
export async function policyFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const json = async (path: string, value: unknown): Promise<[string, string]> => {
    const style = await resolveConfig(resolve(root, path));
    return [path, await format(JSON.stringify(value), { ...style, filepath: path })];
  };
  const samples = Object.entries(samplePolicies).map(([name, policy]) =>
    json(`${folder}/samples/${name}.json`, { $schema: '../policy.schema.json', ...policy })
  );
  return new Map([
    [`${folder}/windows/Plumbline.admx`, admx()],
    [`${folder}/windows/en-US/Plumbline.adml`, adml(templateWordsEn)],
    [`${folder}/windows/de-DE/Plumbline.adml`, adml(templateWordsDe)],
    [
      `${folder}/macos/${preferencesDomain}.mobileconfig`,
      configurationProfile(samplePolicies['works-agreement'] ?? {})
    ],
    await json(`${folder}/policy.schema.json`, policySchema()),
    ...(await Promise.all(samples)),
    [referencePath, withReference(await readFile(resolve(root, referencePath), 'utf8'))]
  ]);
}

function withReference(document: string): string {
  const start = document.indexOf(referenceStart);
  const end = document.indexOf(referenceEnd);
  if (start < 0 || end < start)
    throw new Error(`${referencePath} has lost the lines that mark where its tables stand.`);
  return `${document.slice(0, start + referenceStart.length)}\n\n${policyReference()}\n\n${document.slice(end)}`;
}

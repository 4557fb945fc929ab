import type { PolicyTier } from '../../src/core/settings/managed.ts';
import type { PolicyTemplate } from './policyTemplates.ts';

/** What both files of Group Policy begin with. */
export const root = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'
} as const;

/** The one requirement of every policy: Plumbline itself. */
export const supported = 'SUPPORTED_Plumbline';

/** The category of a tier, or of a group within it. */
export function categoryId(tier: PolicyTier, group?: PolicyTemplate['group']): string {
  const tierId = tier === 'enforced' ? 'Plumbline' : 'Plumbline_Recommended';
  return group === undefined ? tierId : `${tierId}_${group}`;
}

export function choiceId(choice: string): string {
  return `Choice_${choice}`;
}

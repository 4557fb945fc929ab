/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyEn = {
  'policy.exportForbidden': 'Your organisation does not allow Plumbline to write files for others to read.'
} as const;

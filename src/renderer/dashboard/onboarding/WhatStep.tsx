import type { ReactElement } from 'react';
import { useText } from '../dashboardContext.ts';

const does = [
  'onboarding.what.does.posture',
  'onboarding.what.does.breaks',
  'onboarding.what.does.breathing'
] as const;
const never = [
  'onboarding.what.never.picture',
  'onboarding.what.never.report',
  'onboarding.what.never.medical'
] as const;

/** What Plumbline does and what it never does, before it does anything. */
export function WhatStep(): ReactElement {
  const text = useText();
  return (
    <>
      <h1>{text('onboarding.what.lead')}</h1>
      <div className="onboarding-columns">
        <div>
          <h2>{text('onboarding.what.does')}</h2>
          <ul className="onboarding-lines onboarding-does">
            {does.map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{text('onboarding.what.never')}</h2>
          <ul className="onboarding-lines onboarding-never">
            {never.map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

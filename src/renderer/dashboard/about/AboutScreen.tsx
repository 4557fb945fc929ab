import type { ReactElement } from 'react';
import { isPolicyPresent } from '../../../core/policy/policy.ts';
import { describeSafety } from '../../../text/guideWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { AppGlyph } from '../../ui/glyph/AppGlyph.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { SetUpAgain } from '../onboarding/SetUpAgain.tsx';
import './about.css';
import { thirdParty } from './thirdParty.ts';

const privacy = ['about.privacy.local', 'about.privacy.off', 'about.privacy.employer'] as const;

/** What Plumbline is and is not, what happens to the picture, and whose work is in it. */
export function AboutScreen({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  const managed = isPolicyPresent(snapshot.policy);
  return (
    <>
      <header className="about-head">
        <AppGlyph />
        <div>
          <h1>{text('about.title')}</h1>
          <p className="muted">{text('about.version', { version: snapshot.version })}</p>
        </div>
      </header>
      <p>{text('about.what')}</p>
      <SetUpAgain open={open} />
      <Card title={text('about.safety')}>
        <div className="about-lines">
          {describeSafety(text).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Card>
      <Card title={text('about.privacy')}>
        <div className="about-lines">
          {privacy.map((key) => (
            <p key={key}>{text(key)}</p>
          ))}
        </div>
        <div className="buttons">
          <a className="button" href="#privacy">
            {text('privacy.title')}
          </a>
        </div>
      </Card>
      <Card title={text('policy.about')}>
        <p>{text(managed ? 'policy.about.some' : 'policy.about.none')}</p>
        <div className="buttons">
          <Button onClick={() => open('policy')}>{text(managed ? 'policy.open' : 'policy.open.none')}</Button>
        </div>
      </Card>
      <Card title={text('about.licences')}>
        <p>{text('about.licences.own')}</p>
        <ul className="about-licences muted fine">
          {thirdParty.map(({ name, licence }) => (
            <li key={name}>{text('about.licences.entry', { name, licence })}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}

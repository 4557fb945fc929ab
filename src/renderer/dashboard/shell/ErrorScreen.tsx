import { Component, type ReactElement, type ReactNode } from 'react';
import type { Text } from '../../../text/createText.ts';
import { Button } from '../../ui/button/Button.tsx';

type ErrorScreenProps = { readonly text: Text; readonly children: ReactNode };

/** Catches what breaks while drawing, so that the window says so instead of going blank. React asks for a class. */
export class ErrorScreen extends Component<ErrorScreenProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken text={this.props.text} /> : this.props.children;
  }
}

function Broken({ text }: { readonly text: Text }): ReactElement {
  return (
    <main className="dashboard-main">
      <h1>{text('broken.title')}</h1>
      <p>{text('broken.explained')}</p>
      <div className="buttons">
        <Button
          look="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {text('broken.reload')}
        </Button>
      </div>
    </main>
  );
}

import { Component, type ReactNode } from 'react';

type SafetyNetProps = { readonly onBroken: () => void; readonly children: ReactNode };

/** An overlay that breaks while drawing leaves at once: better no break than a dead screen. React asks for a class. */
export class SafetyNet extends Component<SafetyNetProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken();
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}

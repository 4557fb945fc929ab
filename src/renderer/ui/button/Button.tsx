import type { ComponentProps, ReactElement } from 'react';
import './button.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `primary` for the one thing to do next; `quiet` for what is seldom needed; `calm` for overlays, none above another. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'calm';
};

export function Button({ look = 'plain', ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={`button button-${look}`} {...rest} />;
}

import type { ComponentProps, ReactElement } from 'react';
import './button.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `primary` for the one thing to do next; `quiet` for what is seldom needed. */
  readonly look?: 'primary' | 'plain' | 'quiet';
};

export function Button({ look = 'plain', ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={`button button-${look}`} {...rest} />;
}

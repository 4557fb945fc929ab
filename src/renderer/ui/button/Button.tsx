import type { ComponentProps, ReactElement } from 'react';
import './button.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** `primary` for the one thing to do next; `quiet` for what is seldom needed; `calm` for overlays, none above another. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'calm';
  /** Beside small print and in the heads of cards. */
  readonly small?: boolean;
};

export function Button({ look = 'plain', small = false, ...rest }: ButtonProps): ReactElement {
  return (
    <button type="button" className={`button button-${look}${small ? ' button-small' : ''}`} {...rest} />
  );
}

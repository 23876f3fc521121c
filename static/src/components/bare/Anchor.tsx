/** The link element itself, for components that know where a link leads. */
import type { AnchorHTMLAttributes, JSX, ReactNode } from 'react';

export function Anchor({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { children: ReactNode }): JSX.Element {
  return <a {...rest}>{children}</a>;
}

/** The heading of a page. It takes the focus when one comes from another page, so that a screen reader says where one is. */
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useIsFirstPage } from '../hooks/useIsFirstPage';

export function PageTitle({ children }: { children: ReactNode }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useIsFirstPage();
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

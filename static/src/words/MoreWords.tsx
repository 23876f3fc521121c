/** Words that only one page says, brought with that page: the first load stays small. */
import { useMemo, type ComponentType, type JSX, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { plain, type Messages } from './plain';

function MoreWords({ words, children }: { words: object; children: ReactNode }): JSX.Element {
  const { locale, timeZone, messages } = useIntl();
  // One shape or the other throughout, as the build decides for both.
  const all = useMemo(() => ({ ...messages, ...plain(words) }) as Messages, [messages, words]);
  return (
    <IntlProvider locale={locale} messages={all} {...(timeZone === undefined ? {} : { timeZone })}>
      {children}
    </IntlProvider>
  );
}

/** A page with the words that it brings. */
export function withWords<P extends object>(Page: ComponentType<P>, words: object): ComponentType<P> {
  return function PageWithWords(props: P): JSX.Element {
    return (
      <MoreWords words={words}>
        <Page {...props} />
      </MoreWords>
    );
  };
}

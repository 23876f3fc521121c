/** What every small frame stands on: words, names, reader, announcements. It has no address of its own. */
import { useMemo, type JSX, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { Announcer } from '../components/Announcer';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { NamesProvider } from '../hooks/useNames';
import { ReaderProvider } from '../hooks/useReader';
import type { Surroundings } from '../wire/surroundings';
import { panelEnglish } from '../words/panelCatalogue';
import styles from './Panel.module.css';

export function FrameShell({ surroundings, children }: { surroundings: Surroundings; children: ReactNode }): JSX.Element {
  const { locale, zone, siteUrl } = surroundings;
  // Dates in another language within English sentences would help nobody.
  const language = locale.startsWith('en') ? locale : 'en-GB';
  const reader = useMemo(() => ({ locale: language, zone, siteUrl }), [language, zone, siteUrl]);
  return (
    <IntlProvider locale={language} messages={panelEnglish} timeZone={zone}>
      <ReaderProvider value={reader}>
        <NamesProvider>
          <Announcer>
            <ErrorBoundary>
              <div className={styles.frame}>{children}</div>
            </ErrorBoundary>
          </Announcer>
        </NamesProvider>
      </ReaderProvider>
    </IntlProvider>
  );
}

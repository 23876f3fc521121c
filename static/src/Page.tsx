/** What every page stands on: words, names, reader, address, announcements. */
import { useMemo, type JSX } from 'react';
import { IntlProvider } from 'react-intl';
import { Announcer } from './components/Announcer';
import { ErrorBoundary } from './components/ErrorBoundary';
import { NamesProvider } from './hooks/useNames';
import { ReaderProvider } from './hooks/useReader';
import { NavigationProvider } from './hooks/useRoute';
import { ProjectPage } from './pages/ProjectPage';
import type { Address } from './wire/address';
import type { Surroundings } from './wire/surroundings';
import { english } from './words/catalogue';

export function Page({ surroundings, address }: { surroundings: Surroundings; address: Address }): JSX.Element {
  const { locale, zone, siteUrl } = surroundings;
  // Dates in another language within English sentences would help nobody.
  const language = locale.startsWith('en') ? locale : 'en-GB';
  const reader = useMemo(() => ({ locale: language, zone, siteUrl }), [language, zone, siteUrl]);
  return (
    <IntlProvider locale={language} messages={english} timeZone={zone}>
      <ReaderProvider value={reader}>
        <NavigationProvider address={address}>
          <NamesProvider>
            <Announcer>
              <ErrorBoundary isWholePage>
                <ProjectPage />
              </ErrorBoundary>
            </Announcer>
          </NamesProvider>
        </NavigationProvider>
      </ReaderProvider>
    </IntlProvider>
  );
}

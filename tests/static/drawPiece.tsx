/** Draws a piece of a page with all that pages stand on: words, names, address, announcements. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { Announcer } from '../../static/src/components/Announcer';
import { NamesProvider } from '../../static/src/hooks/useNames';
import { ReaderProvider } from '../../static/src/hooks/useReader';
import { NavigationProvider } from '../../static/src/hooks/useRoute';
import { takeAddress } from '../../static/src/wire/address';
import { plain } from '../../static/src/words/plain';
import { allWords } from './allWords';
import { FakeBridge, useBridge } from './bridge/fakeBridge';
import { jiraWorld } from './bridge/sample';
import { settle } from './openPage';

const READER = { locale: 'en-GB', zone: 'America/New_York', siteUrl: 'https://site.example' };

export async function drawPiece(piece: ReactNode): Promise<FakeBridge> {
  const bridge = new FakeBridge({ jira: jiraWorld });
  useBridge(bridge);
  const address = await takeAddress();
  render(
    <IntlProvider locale="en-GB" messages={plain(allWords())} timeZone={READER.zone}>
      <ReaderProvider value={READER}>
        <NavigationProvider address={address}>
          <NamesProvider>
            <Announcer>{piece}</Announcer>
          </NamesProvider>
        </NavigationProvider>
      </ReaderProvider>
    </IntlProvider>,
  );
  await settle();
  return bridge;
}

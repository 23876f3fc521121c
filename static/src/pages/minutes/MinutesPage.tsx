/** What each event came to. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function MinutesPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.minutes" />
    </PageTitle>
  );
}

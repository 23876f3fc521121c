/** What the next event will decide, and whether it fits. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function AgendaPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.agenda" />
    </PageTitle>
  );
}

/** What waits for the reader, most urgent first. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function NeedsPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.needs" />
    </PageTitle>
  );
}

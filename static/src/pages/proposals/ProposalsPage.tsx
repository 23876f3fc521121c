/** What is asked of the forum, and what became of it; the detail opens beside the list. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function ProposalsPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.proposals" />
    </PageTitle>
  );
}

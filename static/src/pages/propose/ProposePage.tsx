/** Says exactly what should change. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function ProposePage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.propose" />
    </PageTitle>
  );
}

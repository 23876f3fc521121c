/** What was promised, until when, with the history behind each. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function AgreementsPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.agreements" />
    </PageTitle>
  );
}

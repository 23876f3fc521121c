/** What is in the way, and who clears it today. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function ImpedimentsPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.impediments" />
    </PageTitle>
  );
}

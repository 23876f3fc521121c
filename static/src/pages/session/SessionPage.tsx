/** The live event: where it is, and what is decided. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';

export function SessionPage(): JSX.Element {
  return (
    <PageTitle>
      <Words id="page.session" />
    </PageTitle>
  );
}

/** What the log says of permissions withdrawn in Jira and given back. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

export function PermissionFactWords({ fact }: { fact: FactsOf<'permissionWithdrawn' | 'permissionGivenBack'> }): JSX.Element {
  const intl = useIntl();
  const values = { scheme: fact.scheme, projects: intl.formatList(fact.projects), count: fact.holders.length };
  switch (fact.kind) {
    case 'permissionWithdrawn':
      return <Words id="log.permissionWithdrawn" values={values} />;
    case 'permissionGivenBack':
      return <Words id="log.permissionGivenBack" values={{ ...values, lost: fact.lost.length }} />;
  }
}

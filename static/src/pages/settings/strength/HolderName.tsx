/** Who holds a permission in Jira, as people know them. */
import type { JSX } from 'react';
import type { HolderView } from '../../../../../src/contract/calls/strengthCalls';
import { PersonName } from '../../../components/People';
import { Words } from '../../../words/Words';

export function HolderName({ holder }: { holder: HolderView }): JSX.Element {
  switch (holder.kind) {
    case 'role':
      return <Words id="strength.holder.role" values={{ name: holder.name }} />;
    case 'group':
      return <Words id="strength.holder.group" values={{ name: holder.name }} />;
    case 'person':
      return <PersonName id={holder.id} />;
    case 'everybody':
      return <Words id="strength.holder.everybody" />;
    case 'anyone':
      return <Words id="strength.holder.anyone" />;
    case 'projectLead':
      return <Words id="strength.holder.projectLead" />;
    case 'other':
      return <Words id="strength.holder.other" values={{ type: holder.type }} />;
  }
}

export function HolderList({ holders }: { holders: readonly HolderView[] }): JSX.Element {
  return (
    <ul>
      {holders.map((holder) => (
        <li key={JSON.stringify(holder)}>
          <HolderName holder={holder} />
        </li>
      ))}
    </ul>
  );
}

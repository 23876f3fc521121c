/** Some issues by name in a sentence, as the language joins a list. */
import { Fragment, type JSX } from 'react';
import { useIntl } from 'react-intl';
import type { IssueId } from '../../../../src/domain/ids';
import { IssueName } from '../IssueName';

export function IssueList({ ids, isShort = false }: { ids: readonly IssueId[]; isShort?: boolean }): JSX.Element {
  const intl = useIntl();
  const parts = intl.formatListToParts(ids, { type: 'conjunction' });
  return (
    <>
      {parts.map((part, at) => {
        const issue = part.type === 'element' ? ids.find((id) => id === part.value) : undefined;
        return (
          <Fragment key={`${String(at)} ${part.value}`}>
            {issue === undefined ? part.value : <IssueName id={issue} isShort={isShort} />}
          </Fragment>
        );
      })}
    </>
  );
}

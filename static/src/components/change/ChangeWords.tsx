/** One exact change in a sentence; issues are named as Jira shows them to the reader. */
import { Fragment, type JSX, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { IssueId } from '../../../../src/domain/ids';
import type { Change } from '../../../../src/domain/proposal/change';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayDate } from './sayDate';
import { IssueName } from '../IssueName';
import { changeMessage } from './changeMessage';
import { ProductName, type NamedProduct } from './ProductName';

/** `isShort`: issues by their keys alone, without links. */
type ChangeWordsProps = { change: Change; products: readonly NamedProduct[]; isShort?: boolean };

export function ChangeWords({ change, products, isShort = false }: ChangeWordsProps): JSX.Element {
  const { locale } = useReader();
  const { id, values } = changeMessage<ReactNode>(change, {
    issue: (issue) => <IssueName id={issue} isShort={isShort} />,
    issues: (issues) => <IssueNames ids={issues} isShort={isShort} />,
    product: (product) => <ProductName id={product} products={products} />,
    day: (day) => sayDate(day, locale),
  });
  return <Words id={id} values={values} />;
}

/** "CHG-1, CHG-2 and CHG-3", as the language joins a list. */
function IssueNames({ ids, isShort }: { ids: readonly IssueId[]; isShort: boolean }): JSX.Element {
  const parts = useIntl().formatListToParts(ids, { type: 'conjunction' });
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

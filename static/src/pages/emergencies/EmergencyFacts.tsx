/** What an emergency says: harm, wanted change, what it opens, until when, called by whom. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import type { EmergencyPart } from '../../../../src/domain/emergency/emergency';
import { Fact, Facts } from '../../components/Facts';
import { PersonName } from '../../components/People';
import { FullWhen, When } from '../../components/When';
import { ChangeList } from '../../components/change/ChangeList';
import { ProductName } from '../../components/change/ProductName';
import { IssueList } from '../../components/lock/IssueList';
import { Words } from '../../words/Words';
import { PhaseWords } from './PhaseWords';

export function EmergencyFacts({ view, forum }: { view: EmergencyView; forum: ForumView }): JSX.Element {
  const { harm, parts, changes, until, declaredBy, declaredAt } = view.emergency;
  return (
    <>
      <p>
        <PhaseWords view={view} />
      </p>
      <Facts>
        <Fact name={<Words id="emergencies.harm" />}>
          <bdi>{harm}</bdi>
        </Fact>
        {changes.length === 0 ? null : (
          <Fact name={<Words id="emergencies.wanted" />}>
            <ChangeList changes={changes} products={forum.products} />
          </Fact>
        )}
        <Fact name={<Words id="emergencies.opens" />}>
          <ul>
            {parts.map((part) => (
              <li key={part.product}>
                <Opens part={part} forum={forum} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={<Words id="emergencies.until" />}>
          <FullWhen at={until} forumZone={forum.zone} />
        </Fact>
      </Facts>
      <p>
        <Words id="emergencies.declared" values={{ person: <PersonName id={declaredBy} />, when: <When at={declaredAt} /> }} />
      </p>
    </>
  );
}

function Opens({ part: { product, issues }, forum }: { part: EmergencyPart; forum: ForumView }): JSX.Element {
  const name = <ProductName id={product} products={forum.products} />;
  return issues === null ? (
    <Words id="emergencies.opensWhole" values={{ product: name }} />
  ) : (
    <Words id="emergencies.opensIssues" values={{ product: name, issues: <IssueList ids={issues} /> }} />
  );
}

/** What an item asks of the people in the room, by what it is about. */
import type { JSX } from 'react';
import type { SessionItem } from '../../../../../src/domain/session/session';
import { Words } from '../../../words/Words';
import { GoTo } from '../../../components/GoTo';
import { routeOfTopic } from '../../agenda/topicRoute';
import type { Live } from '../live';
import type { OnHold } from '../useShownItem';
import { AgreementBody } from './AgreementBody';
import { EmergencyBody } from './EmergencyBody';
import { ImpedimentBody } from './ImpedimentBody';
import { PathwayBody } from './PathwayBody';
import { ProposalBody } from './ProposalBody';

export function ItemBody({ live, item, onHold }: { live: Live; item: SessionItem; onHold: OnHold }): JSX.Element {
  const { topic } = item;
  const route = routeOfTopic(topic);
  switch (topic.kind) {
    case 'proposal':
      return <ProposalBody key={topic.number} live={live} number={topic.number} onHold={onHold} />;
    case 'agreementEnding':
      return <AgreementBody live={live} number={topic.number} />;
    case 'pathwayDue':
      return <PathwayBody live={live} number={topic.number} />;
    case 'impediment':
      return <ImpedimentBody live={live} number={topic.number} />;
    case 'emergency':
      return <EmergencyBody key={topic.number} live={live} number={topic.number} />;
    case 'breaches':
      return (
        <>
          <p>
            <Words id="item.breachesWhat" />
          </p>
          {route === null ? null : (
            <p>
              <GoTo route={route}>
                <Words id="item.seeBreaches" />
              </GoTo>
            </p>
          )}
        </>
      );
    case 'impedimentCount':
      return (
        <p>
          <Words id="item.impedimentsElsewhere" values={{ count: topic.count }} />
        </p>
      );
  }
}

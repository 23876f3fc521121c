/** The outcome of a proposal, or of one product's half after a split, with the event and the agreement it became. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import type { ComponentType, JSX } from 'react';
import { eventId } from '../../../../src/domain/ids';
import type { Decided, Outcome } from '../../../../src/domain/proposal/proposal';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { RouteLink } from '../RouteLink';
import { Tone, type ToneName } from '../Tone';
import { ProductName, type NamedProduct } from './ProductName';

type Look = { id: WordId; tone: ToneName; icon: ComponentType<{ label: string }> };

const LOOKS: Readonly<Record<Outcome, Look>> = {
  agreed: { id: 'decided.agreed', tone: 'good', icon: CheckCircleIcon },
  agreedWithChange: { id: 'decided.agreedWithChange', tone: 'good', icon: CheckCircleIcon },
  notAgreed: { id: 'decided.notAgreed', tone: 'bad', icon: CrossCircleIcon },
  later: { id: 'decided.later', tone: 'neutral', icon: ClockIcon },
  pathway: { id: 'decided.pathway', tone: 'caution', icon: QuestionCircleIcon },
};

export function DecidedWords({ decided, products }: { decided: Decided; products: readonly NamedProduct[] }): JSX.Element {
  const { id, tone, icon } = LOOKS[decided.outcome];
  const outcome = <Words id={id} values={{ event: eventId(decided.event) }} />;
  return (
    <Tone tone={tone} icon={icon}>
      {decided.product === null ? (
        outcome
      ) : (
        <Words id="decided.half" values={{ product: <ProductName id={decided.product} products={products} />, outcome }} />
      )}
      {decided.agreement === null ? null : (
        <>
          {' '}
          <RouteLink to={{ page: 'agreements', number: decided.agreement }}>
            <Words id="agreement.number" values={{ number: decided.agreement }} />
          </RouteLink>
        </>
      )}
    </Tone>
  );
}

/** One thing that needs the reader: what it is, why now, and the one button. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ImpedimentCard, Need } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { Instant } from '../../../../src/domain/instant';
import { GoTo } from '../../components/GoTo';
import { FROM_NOTHING, type Route } from '../../hooks/route';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { stepWord } from '../impediments/columnWords';
import { useCardName } from '../impediments/useCardName';
import { NeedWords } from './NeedWords';
import styles from './NeedRow.module.css';

type NeedRowProps = {
  need: Need;
  forum: ForumView;
  now: Instant;
  onStep: (card: ImpedimentCard, to: ImpedimentColumn) => void;
};

export function NeedRow({ need, forum, now, onStep }: NeedRowProps): JSX.Element {
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <NeedWords need={need} forum={forum} now={now} />
      </div>
      {'impediment' in need ? (
        <StepButton need={need} onStep={onStep} />
      ) : (
        <GoTo route={WAY_ON[need.kind].route(need)} isMain>
          <Words id={WAY_ON[need.kind].word} />
        </GoTo>
      )}
    </li>
  );
}

type OfImpediment = Extract<Need, { impediment: ImpedimentCard }>;
type Elsewhere = Exclude<Need, OfImpediment>;

const STEP: Readonly<Record<OfImpediment['kind'], ImpedimentColumn>> = {
  takeImpediment: 'owned',
  removeImpediment: 'removed',
  confirmRemoval: 'confirmed',
};

const WAY_ON: Readonly<Record<Elsewhere['kind'], { word: WordId; route: (need: Elsewhere) => Route }>> = {
  answerProposal: { word: 'needs.answer', route: () => ({ page: 'session' }) },
  decideAgreement: { word: 'needs.decide', route: () => ({ page: 'session' }) },
  completeProposal: { word: 'needs.complete', route: (need) => ({ page: 'propose', from: { ...FROM_NOTHING, complete: numberOf(need) } }) },
  answerEmergency: { word: 'needs.answerEmergency', route: (need) => ({ page: 'emergencies', number: numberOf(need), isNew: false }) },
  respondToEmergency: { word: 'needs.respondEmergency', route: (need) => ({ page: 'emergencies', number: numberOf(need), isNew: false }) },
  openEvent: { word: 'needs.goToEvent', route: () => ({ page: 'overview' }) },
};

const numberOf = (need: Elsewhere): number | null => ('number' in need ? need.number : null);

type StepButtonProps = { need: OfImpediment; onStep: NeedRowProps['onStep'] };

function StepButton({ need: { kind, impediment }, onStep }: StepButtonProps): JSX.Element {
  const say = useSay();
  const name = useCardName(impediment);
  const to = STEP[kind];
  const word = say(stepWord(impediment, to));
  return (
    <Button appearance="primary" aria-label={say('needs.stepOf', { step: word, name })} onClick={() => onStep(impediment, to)}>
      {word}
    </Button>
  );
}

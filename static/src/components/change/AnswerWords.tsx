/** What a person with the right to decide said, in words; icon and colour only besides. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import type { ComponentType, JSX } from 'react';
import type { Answer } from '../../../../src/domain/proposal/proposal';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { Tone, type ToneName } from '../Tone';

type Look = { id: WordId; tone: ToneName; icon: ComponentType<{ label: string }> };

const LOOKS: Readonly<Record<Answer['kind'], Look>> = {
  agreed: { id: 'answer.agreed', tone: 'good', icon: CheckCircleIcon },
  agreedWithChange: { id: 'answer.agreedWithChange', tone: 'good', icon: CheckCircleIcon },
  no: { id: 'answer.no', tone: 'bad', icon: CrossCircleIcon },
  later: { id: 'answer.later', tone: 'neutral', icon: ClockIcon },
  pathway: { id: 'answer.pathway', tone: 'caution', icon: QuestionCircleIcon },
  outOfRealm: { id: 'answer.outOfRealm', tone: 'neutral', icon: QuestionCircleIcon },
};

export function AnswerWords({ kind }: { kind: Answer['kind'] }): JSX.Element {
  const { id, tone, icon } = LOOKS[kind];
  return (
    <Tone tone={tone} icon={icon}>
      <Words id={id} />
    </Tone>
  );
}

/** An answer in words, where it stands within a sentence. */
import type { Answer } from '../../../../src/domain/proposal/proposal';
import type { WordId } from '../../words/catalogue';

export const ANSWER_IDS: Readonly<Record<Answer['kind'], WordId>> = {
  agreed: 'answer.agreed',
  agreedWithChange: 'answer.agreedWithChange',
  no: 'answer.no',
  later: 'answer.later',
  pathway: 'answer.pathway',
  outOfRealm: 'answer.outOfRealm',
};

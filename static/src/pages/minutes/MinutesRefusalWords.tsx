/** Why a call about minutes was refused, and what to do next. */
import type { JSX } from 'react';
import type { Reply } from '../../../../src/contract/api';
import { RefusalWords } from '../../components/RefusalWords';
import { Words } from '../../words/Words';

export type MinutesRefusal = Extract<Reply<'showMinutes' | 'correctMinutes'>, { ok: false }>['refusal'];

export function MinutesRefusalWords({ refusal }: { refusal: MinutesRefusal }): JSX.Element {
  return refusal.code === 'noSuchMinutes' ? <Words id="minutes.gone" /> : <RefusalWords refusal={refusal} />;
}

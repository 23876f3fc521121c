/** Why a call about an agreement was refused, and what to do next. */
import type { JSX } from 'react';
import type { Reply } from '../../../../src/contract/api';
import { PeopleNames } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { Words } from '../../words/Words';

type Refusal = Extract<Reply<'applyAgreement' | 'showAgreement'>, { ok: false }>['refusal'];

export function AgreementRefusalWords({ refusal }: { refusal: Refusal }): JSX.Element {
  switch (refusal.code) {
    case 'noSuchAgreement':
      return <Words id="agreements.gone" />;
    case 'nothingToApply':
      return <Words id="agreements.nothingToApply" />;
    case 'notTheDecider':
      return <Words id="agreements.notTheDecider" values={{ deciders: <PeopleNames ids={refusal.deciders} /> }} />;
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}

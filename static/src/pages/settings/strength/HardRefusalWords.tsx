/** Why a product cannot be locked hard, and what to do instead. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { Reply } from '../../../../../src/contract/api';
import { Words } from '../../../words/Words';
import { SaveRefusalWords } from '../SaveRefusalWords';

export type HardRefused = Extract<Reply<'previewHard' | 'lockHard'>, { ok: false }>['refusal'];

export function HardRefusalWords({ refusal, zone }: { refusal: HardRefused; zone: string }): JSX.Element {
  const intl = useIntl();
  switch (refusal.code) {
    case 'teamManaged':
      return <Words id="strength.refusal.teamManaged" values={{ projects: intl.formatList(refusal.projects) }} />;
    case 'appMayNotAdminister':
      return <Words id="strength.refusal.appMayNotAdminister" />;
    case 'othersAffected':
      return <Words id="strength.refusal.othersAffected" values={{ projects: intl.formatList(refusal.projects) }} />;
    case 'changedMeanwhile':
      return <Words id="strength.refusal.changedMeanwhile" />;
    case 'onlyAtAnEvent':
    case 'hardNeedsConsent':
    case 'notTheFacilitator':
    case 'noSuchProduct':
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <SaveRefusalWords refusal={refusal} zone={zone} />;
  }
}

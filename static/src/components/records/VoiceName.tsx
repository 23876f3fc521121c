/** Who spoke, and for whom: "Ada for Grace". */
import type { JSX } from 'react';
import type { Voice } from '../../../../src/domain/authority';
import { Words } from '../../words/Words';
import { PersonName } from '../People';

export function VoiceName({ voice }: { voice: Voice }): JSX.Element {
  if (voice.by === voice.for) return <PersonName id={voice.by} />;
  return <Words id="record.voice" values={{ by: <PersonName id={voice.by} />, for: <PersonName id={voice.for} /> }} />;
}

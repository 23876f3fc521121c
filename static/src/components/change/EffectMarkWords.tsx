/** What a change does to one row: an icon, and the word that says it. */
import AddIcon from '@atlaskit/icon/core/add';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import MinusIcon from '@atlaskit/icon/core/minus';
import type { ComponentType, JSX } from 'react';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import type { EffectMark } from './effectMarks';
import styles from './EffectTable.module.css';

type Mark = Exclude<EffectMark, 'stays'>;
const LOOKS: Readonly<Record<Mark, { id: WordId; icon: ComponentType<{ label: string }> }>> = {
  up: { id: 'effect.up', icon: ArrowUpIcon },
  down: { id: 'effect.down', icon: ArrowDownIcon },
  added: { id: 'effect.added', icon: AddIcon },
  dropped: { id: 'effect.dropped', icon: MinusIcon },
};

export function EffectMarkWords({ mark }: { mark: Mark }): JSX.Element {
  const { id, icon: Icon } = LOOKS[mark];
  return (
    <span className={styles.mark}>
      <Icon label="" />
      <Words id={id} />
    </span>
  );
}

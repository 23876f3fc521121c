/** The exact changes, one after another, over any of the products. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { DecisionKind } from '../../../../src/domain/decisionRights';
import type { Change } from '../../../../src/domain/proposal/change';
import { FieldGroup } from '../../components/Field';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { ChangeCard } from './ChangeCard';
import { fittingChanges } from './fittingChanges';
import styles from './ProposeForm.module.css';
import type { WishForm } from './useWishForm';

const ADD_WORDS: Readonly<Record<Change['kind'], WordId>> = {
  place: 'propose.addPlace',
  add: 'propose.addAdd',
  drop: 'propose.addDrop',
  date: 'propose.addDate',
  statement: 'propose.addStatement',
};

export function ChangesStep({ forum, kind, form }: { forum: ForumView; kind: DecisionKind; form: WishForm }): JSX.Element {
  const { draft, change, attempt } = form;
  const isMissing = attempt.kind === 'incomplete' && draft.changes.length === 0;
  const product = draft.changes.at(-1)?.product ?? (forum.products.length === 1 ? (forum.products[0]?.id ?? null) : null);
  return (
    <FieldGroup label={<Words id="propose.changes" />} error={isMissing ? <Words id="propose.changesMissing" /> : null}>
      <div className={styles.step}>
        {draft.changes.map((one, at) => (
          <ChangeCard key={one.id} draft={one} place={at + 1} forum={forum} form={form} />
        ))}
        <div className={styles.line}>
          {fittingChanges(kind, forum.rights.table).map((fitting) => (
            <Button
              key={fitting}
              onClick={() => {
                change({ kind: 'changeAdded', change: fitting, product });
              }}
            >
              <Words id={ADD_WORDS[fitting]} />
            </Button>
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}

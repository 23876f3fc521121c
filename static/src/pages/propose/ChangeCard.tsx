/** One exact change being written: its product, what it says, and what hinders it. */
import Button from '@atlaskit/button/default/button';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import { useId, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { Change } from '../../../../src/domain/proposal/change';
import { ChangeProblemWords } from '../../components/change/ChangeProblemWords';
import { Tone } from '../../components/Tone';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import type { ChangeDraft } from './changeDraft';
import { ChangeFields } from './ChangeFields';
import { ProductChoice } from './ProductChoice';
import styles from './ProposeForm.module.css';
import type { WishForm } from './useWishForm';

const TITLES: Readonly<Record<Change['kind'], WordId>> = {
  place: 'propose.place',
  add: 'propose.add',
  drop: 'propose.drop',
  date: 'propose.date',
  statement: 'propose.statement',
};

type ChangeCardProps = { draft: ChangeDraft; place: number; forum: ForumView; form: WishForm };

export function ChangeCard({ draft, place, forum, form }: ChangeCardProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const { change, attempt } = form;
  const edit = (next: ChangeDraft) => {
    change({ kind: 'changeEdited', change: next });
  };
  return (
    <section className={styles.change} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          <Words id="propose.changeNumber" values={{ number: place, what: <Words id={TITLES[draft.kind]} /> }} />
        </h2>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={say('propose.removeChange', { number: place })}
          onClick={() => {
            change({ kind: 'changeRemoved', id: draft.id });
          }}
        >
          <Words id="action.remove" />
        </Button>
      </div>
      <ProductChoice draft={draft} forum={forum} isMissingShown={attempt.kind !== 'none'} onChange={edit} />
      <ChangeFields draft={draft} forum={forum} form={form} onChange={edit} />
      <div role="alert">
        {(form.problems.get(draft.id) ?? []).map((problem, at) => (
          <p key={at}>
            <Tone tone="bad" icon={ErrorIcon}>
              <ChangeProblemWords problem={problem} />
            </Tone>
          </p>
        ))}
      </div>
    </section>
  );
}

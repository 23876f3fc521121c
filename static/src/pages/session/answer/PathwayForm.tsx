/** How a weightier decision will be reached: steps, people, days, the next check, and a first slot today or why there is none. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import { useReader } from '../../../hooks/useReader';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import type { Live } from '../live';
import { useHolding } from '../useHolding';
import type { OnHold } from '../useShownItem';
import { draftFrom, emptyStep, inputOf, problemsOf, type PathwayDraft } from './pathwayDraft';
import { PathwaySlot } from './PathwaySlot';
import { PathwayStepFields } from './PathwayStepFields';
import { dayIn } from './wallTime';

type PathwayFormProps = { live: Live; number: number; onHold: OnHold; onDone: () => void };

export function PathwayForm({ live, number, onHold, onDone }: PathwayFormProps): JSX.Element {
  const { zone } = useReader();
  const { forum, view } = live;
  const origin = { person: forum.me.accountId, today: dayIn(view.asOf, zone), zone };
  const [draft, setDraft] = useState<PathwayDraft>(() =>
    draftFrom(
      view.pathways.find(({ proposal }) => proposal === number),
      origin,
    ),
  );
  const [isTouched, setIsTouched] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  useHolding(onHold, isTouched);
  const problems = isAsked ? problemsOf(draft) : [];
  const change = (part: Partial<PathwayDraft>) => {
    setIsTouched(true);
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = async () => {
    setIsAsked(true);
    if (problemsOf(draft).length > 0 || !(await live.act('writePathway', inputOf(draft, number, origin)))) return;
    setIsTouched(false);
    onDone();
  };
  return (
    <section className={styles.section}>
      <h3>
        <Words id="pathway.title" />
      </h3>
      <ol className={styles.steps}>
        {draft.steps.map((step, at) => (
          <PathwayStepFields
            key={at}
            step={step}
            number={at + 1}
            forum={forum}
            areProblemsShown={isAsked}
            onChange={(next) => {
              change({ steps: draft.steps.map((one, index) => (index === at ? next : one)) });
            }}
            onRemove={() => {
              change({ steps: draft.steps.filter((_, index) => index !== at) });
            }}
          />
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button
          spacing="compact"
          onClick={() => {
            change({ steps: [...draft.steps, emptyStep(origin.person, origin.today)] });
          }}
        >
          <Words id="pathway.addStep" />
        </Button>
      </div>
      <PathwaySlot draft={draft} problems={problems} forum={forum} onChange={change} />
      <div className={styles.buttons}>
        <Button appearance="primary" isLoading={live.running === 'writePathway'} onClick={() => void save()}>
          <Words id="pathway.save" />
        </Button>
      </div>
    </section>
  );
}

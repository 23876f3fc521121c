/** What a group of moves is judged to be, by whom and when, and what it was before; who may judge it does so here. */
import { useId, type JSX } from 'react';
import { BREACH_CLASSES, type BreachClass, classesOf, classOf } from '../../../../src/domain/breach/breachClass';
import { NativeSelect } from '../../components/bare/NativeSelect';
import { VoiceName } from '../../components/records/VoiceName';
import { Trouble } from '../../components/Trouble';
import { When } from '../../components/When';
import { useSay, Words } from '../../words/Words';
import { CLASS_WORDS, ClassWords } from './ClassWords';
import type { ShownGroup } from './groupsByDay';
import styles from './GroupRow.module.css';
import type { Judging } from './useJudging';

export function ClassLine({ group, judging }: { group: ShownGroup; judging: Judging }): JSX.Element {
  const { breaches } = group;
  const now = classOf(breaches);
  const earlier = classesOf(breaches).slice(0, -1);
  const trouble = breaches.some(({ number }) => number === judging.trouble?.number) ? judging.trouble : null;
  return (
    <div className={styles.class}>
      {breaches[0]?.mayClass === true ? <ClassSelect group={group} judging={judging} /> : <ClassWords as={now?.as ?? 'none'} />}
      {now === null ? null : (
        <span className={styles.quiet}>
          <Words id="putBack.judgedBy" values={{ who: <VoiceName voice={now.voice} />, when: <When at={now.at} /> }} />
        </span>
      )}
      {earlier.length === 0 ? null : (
        <details className={styles.quiet}>
          <summary>
            <Words id="putBack.earlier" values={{ count: earlier.length }} />
          </summary>
          <ol>
            {earlier.map(({ as, voice, at }) => (
              <li key={`${String(at)} ${as}`}>
                <ClassWords as={as} /> <Words id="putBack.judgedBy" values={{ who: <VoiceName voice={voice} />, when: <When at={at} /> }} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {trouble === null ? null : (
        <Trouble appearance="warning">
          <Words id={trouble.why === 'notTheProductOwner' ? 'putBack.onlyOwnerJudges' : 'putBack.notJudged'} />
        </Trouble>
      )}
    </div>
  );
}

function ClassSelect({ group: { breaches }, judging }: { group: ShownGroup; judging: Judging }): JSX.Element {
  const id = useId();
  const say = useSay();
  const now = classOf(breaches)?.as ?? 'none';
  const offered: readonly (BreachClass | 'none')[] = now === 'none' ? ['none', ...BREACH_CLASSES] : BREACH_CLASSES;
  return (
    <>
      <label htmlFor={id} className={styles.quiet}>
        <Words id="putBack.judge" />
      </label>
      <NativeSelect
        id={id}
        value={now}
        options={offered.map((value) => ({ value, label: say(CLASS_WORDS[value]) }))}
        onChange={(as) => {
          const [first] = breaches;
          if (first !== undefined && as !== 'none' && as !== now) judging.judge(first.number, as);
        }}
      />
      {breaches.some(({ number }) => number === judging.running) ? (
        <span role="status" className={styles.quiet}>
          <Words id="putBack.judging" />
        </span>
      ) : null}
    </>
  );
}

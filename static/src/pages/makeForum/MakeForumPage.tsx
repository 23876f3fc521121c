/** Make a forum: start in minutes. Four short steps; the address knows the step, so that back goes one step back. */
import { useEffect, useRef, useState, type JSX } from 'react';
import Button from '@atlaskit/button/default/button';
import type { ForumView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { PageTitle } from '../../components/PageTitle';
import { MAKE_FORUM_STEPS } from '../../hooks/route';
import { useReader } from '../../hooks/useReader';
import { useGo } from '../../hooks/useRoute';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { CadenceStep } from './CadenceStep';
import { CheckStep } from './CheckStep';
import type { ForumDraft } from './forumDraft';
import { isStepDone, reachableStep } from './forumSteps';
import styles from './MakeForumPage.module.css';
import { NameStep } from './NameStep';
import { ProductsStep } from './ProductsStep';
import { useMakeForum } from './useMakeForum';
import setupWords from '../../words/en/setup.json';

/** What this page alone says. */
export const words = { ...setupWords };

type MakeForumPageProps = { step: number; onMade: (forum: ForumView) => void };

export function MakeForumPage({ step: asked, onMade }: MakeForumPageProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { go } = useGo();
  const { draft, change, attempt, make } = useMakeForum(useReader().zone);
  const step = Math.min(asked, reachableStep(draft));
  const [triedStep, setTriedStep] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnStep(form, step);

  const start = async () => {
    const forum = await make();
    if (forum === null) return;
    announce(say('outcome.forumMade', { name: forum.name }));
    onMade(forum);
  };
  const goOn = () => {
    setTriedStep(step);
    if (!isStepDone(draft, step)) focusFirstProblem(form.current);
    else if (step === MAKE_FORUM_STEPS) void start();
    else go({ page: 'makeForum', step: step + 1 });
  };
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="makeForum.title" />
      </PageTitle>
      <p className={styles.about}>
        <Words id="makeForum.about" />
      </p>
      <StepList step={step} draft={draft} />
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <h2 tabIndex={-1} className={styles.heading}>
          <Words id={STEP_WORDS[step - 1] ?? 'makeForum.name'} />
        </h2>
        {step === 1 ? <NameStep draft={draft} onChange={change} areProblemsShown={triedStep === 1} /> : null}
        {step === 2 ? <ProductsStep draft={draft} onChange={change} areProblemsShown={triedStep === 2} /> : null}
        {step === 3 ? <CadenceStep draft={draft} onChange={change} areProblemsShown={triedStep === 3} /> : null}
        {step === 4 ? <CheckStep draft={draft} onChange={change} areProblemsShown={triedStep === 4} attempt={attempt} /> : null}
        <div className={styles.actions}>
          <Button appearance="primary" type="submit" isLoading={attempt.kind === 'running'}>
            <Words id={step === MAKE_FORUM_STEPS ? 'action.start' : 'action.next'} />
          </Button>
          {step > 1 ? (
            <Button
              appearance="subtle"
              onClick={() => {
                go({ page: 'makeForum', step: step - 1 });
              }}
            >
              <Words id="action.back" />
            </Button>
          ) : null}
        </div>
      </form>
    </div>
  );
}

const STEP_WORDS: readonly WordId[] = ['makeForum.name', 'makeForum.products', 'makeForum.cadence', 'makeForum.check'];

function StepList({ step, draft }: { step: number; draft: ForumDraft }): JSX.Element {
  const say = useSay();
  const reachable = reachableStep(draft);
  return (
    <ol className={styles.steps} aria-label={say('makeForum.steps')}>
      {STEP_WORDS.map((word, at) => (
        <li key={word} aria-current={at + 1 === step ? 'step' : undefined} className={at + 1 < reachable ? styles.done : styles.step}>
          <span className={styles.number}>{at + 1}</span> <Words id={word} />
        </li>
      ))}
    </ol>
  );
}

/** A new step begins at its heading, which says what it asks for. */
function useFocusOnStep(form: React.RefObject<HTMLFormElement | null>, step: number): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) form.current?.querySelector('h2')?.focus();
    last.current = step;
  }, [form, step]);
}

/** After the errors are drawn, the first control with one takes the focus. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  setTimeout(() => {
    const control = form?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-invalid] input');
    control?.focus();
  });
}

/** The form on one side, what it would do on the other. */
import { useRef, type FormEvent, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { ALL_OPEN } from '../../hooks/route';
import { useGo } from '../../hooks/useRoute';
import { useSay } from '../../words/Words';
import type { Filing } from './beginning';
import { AgainFields } from './AgainFields';
import { ChangesStep } from './ChangesStep';
import { EffectPanel } from './EffectPanel';
import { FileButton } from './FileButton';
import { KindStep } from './KindStep';
import styles from './ProposeForm.module.css';
import { WhyStep } from './WhyStep';
import { useWishForm } from './useWishForm';
import { isWhole, type WishDraft } from './wishDraft';

type ProposeFormProps = { forum: ForumView; filing: Filing; start: WishDraft };

export function ProposeForm({ forum, filing, start }: ProposeFormProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { go } = useGo();
  const box = useRef<HTMLFormElement>(null);
  const form = useWishForm(forum, filing, start);
  const { draft, change, attempt, title, wish } = form;
  const areMissingShown = attempt.kind !== 'none';
  const isMissing = wish === null || !isWhole(draft) || (filing.kind === 'again' && draft.texts.whatChanged.trim() === '');
  const submit = async () => {
    if (wish === null || isMissing) {
      form.hold();
      // Once the errors are drawn.
      setTimeout(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const filed = await form.file(wish, draft.texts.whatChanged.trim());
    if (filed === null) return;
    announce(say(filing.kind === 'revise' ? 'propose.isRevised' : 'propose.isFiled', { title: filed.proposal.wish.title }));
    go({ page: 'proposals', number: filed.proposal.number, filter: ALL_OPEN });
  };
  return (
    <form
      ref={box}
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.fields}>
        {filing.kind === 'again' ? (
          <AgainFields of={filing.of} forum={forum} text={draft.texts.whatChanged} isMissingShown={areMissingShown} onChange={change} />
        ) : null}
        <KindStep rights={forum.rights} chosen={draft.kind} isMissingShown={areMissingShown} onChange={change} />
        {draft.kind === null ? null : (
          <>
            <ChangesStep forum={forum} kind={draft.kind} form={form} />
            <WhyStep draft={draft} title={title} isMissingShown={areMissingShown} onChange={change} />
            <FileButton filing={filing} form={form} isMissing={isMissing} />
          </>
        )}
      </div>
      {draft.changes.length === 0 ? null : <EffectPanel forum={forum} form={form} />}
    </form>
  );
}

/** What the reader may do from an issue: propose a change, raise an impediment. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { IssueView } from '../../../src/contract/calls/agreementCalls';
import type { IssueId } from '../../../src/domain/ids';
import { useAnnounce } from '../components/Announcer';
import { FROM_NOTHING } from '../hooks/route';
import { useFocusBack } from '../hooks/useFocusBack';
import { useSay, Words } from '../words/Words';
import { PageLink } from './PageLink';
import styles from './Panel.module.css';
import { RaiseInPanel } from './RaiseInPanel';

type IssueActionsProps = { view: IssueView; issue: IssueId; homeKey: string | null; onChange: () => void };

export function IssueActions({ view, issue, homeKey, onChange }: IssueActionsProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const [isRaising, setIsRaising] = useState(false);
  const opener = useFocusBack(isRaising);
  const { product } = view;
  const close = () => {
    setIsRaising(false);
  };
  if (isRaising && product !== null) {
    const raised = () => {
      announce(say('panel.raised'));
      close();
      onChange();
    };
    return <RaiseInPanel product={product.id} about={issue} onRaised={raised} onCancel={close} />;
  }
  return (
    <div className={styles.actions}>
      {view.mayPropose && homeKey !== null ? (
        <PageLink projectKey={homeKey} route={{ page: 'propose', from: { ...FROM_NOTHING, issue } }} className={styles.main}>
          <Words id="page.propose" />
        </PageLink>
      ) : null}
      {view.mayRaiseImpediment && product !== null ? (
        <Button
          ref={opener}
          onClick={() => {
            setIsRaising(true);
          }}
        >
          <Words id="panel.raise" />
        </Button>
      ) : null}
    </div>
  );
}

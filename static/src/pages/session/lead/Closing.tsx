/** The checklist before closing, and the button for who may close. */
import Button from '@atlaskit/button/default/button';
import { lazy, Suspense, useState, type JSX } from 'react';
import { Card } from '../../../components/Card';
import type { ForumHold } from '../../../hooks/useForum';
import { Words } from '../../../words/Words';
import type { Live } from '../live';
import { Checklist } from './Checklist';

const CloseEventDialog = lazy(() =>
  import('../../overview/CloseEventDialog').then(({ CloseEventDialog: Dialog }) => ({ default: Dialog })),
);

export function Closing({ live, hold }: { live: Live; hold: ForumHold }): JSX.Element | null {
  const [isAsking, setIsAsking] = useState(false);
  const { forum, view } = live;
  if (!forum.abilities.mayCloseEvent) return null;
  const close = () => {
    setIsAsking(false);
  };
  return (
    <Card title={<Words id="checklist.title" />}>
      <Checklist live={live} />
      <div>
        <Button
          isLoading={hold.state.running?.kind === 'closeEvent'}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          <Words id="action.closeEvent" />
        </Button>
      </div>
      {isAsking ? (
        <Suspense fallback={null}>
          <CloseEventDialog
            products={forum.products}
            isBlocked={view.checklist.blockers.length > 0}
            onConfirm={() => {
              close();
              void hold.act({ kind: 'closeEvent' });
            }}
            onCancel={close}
          >
            <Checklist live={live} />
          </CloseEventDialog>
        </Suspense>
      ) : null}
    </Card>
  );
}

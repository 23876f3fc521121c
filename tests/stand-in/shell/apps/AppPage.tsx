/** A page of the app inside a project: its frame fills the page, and the dialogs it opens lie above. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createBus } from '../bridge/bus';
import type { ModalRequest } from '../bridge/services';
import { Message } from '../frame/Message';
import { useSite } from '../state/site';
import { AppFrame } from './AppFrame';
import { AppModal } from './AppModal';
import { useFrameContext } from './useFrameContext';

export function AppPage({ projectKey, moduleKey }: { projectKey: string; moduleKey: string }) {
  const { session } = useSite();
  const page = session.pages.find((known) => known.moduleKey === moduleKey);
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const bus = useMemo(() => createBus(), []);
  const { state, again } = useFrameContext({ projectKey, moduleKey, resource: null });
  const title = page?.title ?? moduleKey;
  useEffect(() => {
    document.title = `${title} - Stand-in Jira`;
  }, [title]);
  const closeModal = useCallback(() => {
    setModal(null);
  }, []);
  if (state.kind === 'failed')
    return <Message title={`${title} cannot be shown`} text={state.why} action={{ label: 'Try again', onClick: again }} />;
  if (state.kind === 'loading') return <Message title={`Opening ${title}`} isBusy />;
  return (
    <>
      <AppFrame
        title={title}
        opened={state.opened}
        projectKey={projectKey}
        moduleKey={moduleKey}
        bus={bus}
        openModal={setModal}
        closeSelf={null}
      />
      {modal && <AppModal request={modal} projectKey={projectKey} moduleKey={moduleKey} bus={bus} onGone={closeModal} />}
    </>
  );
}

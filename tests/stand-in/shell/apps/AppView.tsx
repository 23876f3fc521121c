/** A frame of the app as a part of the shell's page, with the dialog it may open above it. */
import { useCallback, useMemo, useState } from 'react';
import type { FrameContext } from '../api/bridge';
import { createBus } from '../bridge/bus';
import type { ModalRequest } from '../bridge/services';
import { AppFrame } from './AppFrame';
import { AppModal } from './AppModal';
import type { Place } from './place';
import type { Around } from './useServices';

type Props = { title: string; place: Place; opened: FrameContext; basePath: string | null };

export function AppView({ title, place, opened, basePath }: Props) {
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const bus = useMemo(() => createBus(), []);
  const around = useMemo<Around>(() => ({ basePath, bus, openModal: setModal, closing: null }), [basePath, bus]);
  const closeModal = useCallback(() => {
    setModal(null);
  }, []);
  return (
    <>
      <AppFrame title={title} opened={opened} around={around} />
      {modal && <AppModal request={modal} place={place} bus={bus} onGone={closeModal} />}
    </>
  );
}

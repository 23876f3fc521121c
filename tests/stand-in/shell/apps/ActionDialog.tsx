/** An action of the app, chosen from a menu of Jira's: a dialog with the frame of its module. */
import { useMemo } from 'react';
import type { AppModule } from '../api/session';
import { createBus } from '../bridge/bus';
import type { ModalRequest } from '../bridge/services';
import { AppModal } from './AppModal';
import type { Place } from './place';

type Props = { module: AppModule; place: Place; onGone: () => void };

export function ActionDialog({ module, place, onGone }: Props) {
  const bus = useMemo(() => createBus(), []);
  const request = useMemo<ModalRequest>(
    () => ({
      resource: null,
      size: module.viewportSize ?? 'medium',
      title: module.title,
      context: null,
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: () => undefined,
    }),
    [module],
  );
  return <AppModal request={request} place={place} bus={bus} onGone={onGone} />;
}

/** A dialog with a frame of the app: one that a frame asked for, or an action of the app. However it closes, its frame and its opener are told. */
import { useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { Bus } from '../bridge/bus';
import type { ModalRequest } from '../bridge/services';
import { Icon } from '../parts/Icon';
import { useListener } from '../parts/useListener';
import { AppFrame } from './AppFrame';
import type { Place } from './place';
import { useClosing } from './useClosing';
import { useFrameContext } from './useFrameContext';
import type { Around } from './useServices';

type Props = { request: ModalRequest; place: Place; bus: Bus; onGone: () => void };
const widths: Readonly<Record<string, string>> = {
  small: '400px',
  medium: '600px',
  large: '800px',
  xlarge: '968px',
  max: '96vw',
  fullscreen: '100vw',
  resizable: '600px',
};

export function AppModal({ request, place, bus, onGone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { state } = useFrameContext(place, request.resource);
  const closing = useClosing((payload) => {
    onGone();
    request.onClose(payload);
  });
  const around = useMemo<Around>(() => ({ basePath: null, bus, openModal: null, closing }), [bus, closing]);
  // Outside of its content, a click on the dialog is one on the page behind it.
  useListener(dialog, 'click', (event) => {
    if (request.closeOnOverlayClick && event.target === dialog.current) closing.close(undefined);
  });
  // Closed before it is taken away, so that focus goes back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  const opened = useMemo(() => (state.kind === 'ready' ? withModal(state.opened, request.context) : null), [state, request.context]);
  const { size } = request;
  const style: CSSProperties = typeof size === 'string' ? { width: widths[size] } : { width: size.width, height: size.height };
  return (
    <dialog
      ref={dialog}
      className="dialog app-modal"
      aria-label={request.title || 'Dialog'}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        if (request.closeOnEscape) closing.close(undefined);
      }}
    >
      <header className="app-modal-head">
        <h2>{request.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the dialog"
          onClick={() => {
            closing.close(undefined);
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {state.kind === 'failed' && <p>{state.why}</p>}
      {opened && <AppFrame title={request.title || 'Dialog'} opened={opened} around={around} />}
    </dialog>
  );
}

/** Null: an action of the app, which no frame gave a context. */
function withModal<T extends { context: Record<string, unknown> }>(opened: T, modal: unknown): T {
  if (modal === null) return opened;
  const extension = typeof opened.context['extension'] === 'object' ? opened.context['extension'] : {};
  return { ...opened, context: { ...opened.context, extension: { ...extension, modal } } };
}

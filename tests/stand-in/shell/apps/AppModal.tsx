/** A dialog the app asked for: another frame of the same app, above the page. Closing it, however, tells the page. */
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { Bus } from '../bridge/bus';
import type { ModalRequest } from '../bridge/services';
import { Icon } from '../parts/Icon';
import { useListener } from '../parts/useListener';
import { AppFrame } from './AppFrame';
import { useFrameContext } from './useFrameContext';

type Props = { request: ModalRequest; projectKey: string; moduleKey: string; bus: Bus; onGone: () => void };
const widths: Readonly<Record<string, string>> = {
  small: '400px',
  medium: '600px',
  large: '800px',
  xlarge: '968px',
  max: '96vw',
  fullscreen: '100vw',
  resizable: '600px',
};
const noFurtherModal = () => undefined;

export function AppModal({ request, projectKey, moduleKey, bus, onGone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { state } = useFrameContext({ projectKey, moduleKey, resource: request.resource });
  const close = (payload: unknown) => {
    onGone();
    request.onClose(payload);
  };
  // Outside of its content, a click on the dialog is one on the page behind it.
  useListener(dialog, 'click', (event) => {
    if (request.closeOnOverlayClick && event.target === dialog.current) close(undefined);
  });
  useEffect(() => {
    dialog.current?.showModal();
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
        if (request.closeOnEscape) close(undefined);
      }}
    >
      <header className="app-modal-head">
        <h2>{request.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the dialog"
          onClick={() => {
            close(undefined);
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {state.kind === 'failed' && <p>{state.why}</p>}
      {opened && (
        <AppFrame
          title={request.title || 'Dialog'}
          opened={opened}
          projectKey={projectKey}
          moduleKey={moduleKey}
          bus={bus}
          openModal={noFurtherModal}
          closeSelf={close}
        />
      )}
    </dialog>
  );
}

function withModal<T extends { context: Record<string, unknown> }>(opened: T, modal: unknown): T {
  const extension = typeof opened.context['extension'] === 'object' ? opened.context['extension'] : {};
  return { ...opened, context: { ...opened.context, extension: { ...extension, modal } } };
}

/** The browser, the site and the shell, as the host of a frame wants them. */
import { useMemo, useRef } from 'react';
import { fetchProduct, invokeFunction, noteFlag, publish, type FrameContext } from '../api/bridge';
import type { Bus } from '../bridge/bus';
import type { Closing, ModalRequest, Services } from '../bridge/services';
import { useNotices, type Flag } from '../state/notices';
import { useSite } from '../state/site';

/** What lies around a frame, the same objects for as long as the frame stands. */
export type Around = {
  /** Of a page that has addresses of its own, else null. */
  basePath: string | null;
  bus: Bus;
  openModal: ((request: ModalRequest) => void) | null;
  closing: Closing | null;
};

export function useServices(opened: FrameContext, { basePath, bus, openModal, closing }: Around): Services {
  const { events, location, theme } = useSite();
  const { show, close } = useNotices();
  const latestClosing = useRef(closing);
  latestClosing.current = closing;
  const isClosable = closing !== null;
  return useMemo<Services>(() => {
    const token = opened.contextToken;
    const showAndNote = (flag: Flag) => {
      show(flag);
      // A flag is shown whether or not somebody keeps account of it.
      noteFlag(token, { kind: flag.kind, subject: flag.title, text: flag.description }).catch(() => undefined);
    };
    return {
      backend: {
        invoke: (call, payload) => invokeFunction(token, call, payload),
        fetchProduct: (request) => fetchProduct(token, request),
        publish: (message) => publish(token, message),
        onRealtime: (hear) => events.on('realtime', hear),
      },
      surroundings: {
        context: opened.context,
        theme: { mode: () => theme.read().mode, listen: theme.listen },
        location,
        basePath,
        siteUrl: window.location.origin,
        flags: { show: showAndNote, close },
        setTitle: (title) => {
          document.title = title;
        },
        openWindow: (url) => {
          window.open(url, '_blank', 'noopener');
        },
        reload: () => {
          window.location.reload();
        },
        bus,
        openModal,
        closing: isClosable
          ? { close: (payload) => latestClosing.current?.close(payload), hear: (one) => latestClosing.current?.hear(one) }
          : null,
      },
    };
  }, [opened, basePath, bus, openModal, isClosable, events, location, theme, show, close]);
}

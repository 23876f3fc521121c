/** The browser, the site and the shell, as the host of a frame wants them. */
import { useMemo, useRef } from 'react';
import { fetchProduct, invokeFunction, publish, type FrameContext } from '../api/bridge';
import type { Bus } from '../bridge/bus';
import type { ModalRequest, Services } from '../bridge/services';
import { useNotices } from '../state/notices';
import { appPath } from '../state/routes';
import { useSite } from '../state/site';

type Page = {
  opened: FrameContext;
  projectKey: string;
  moduleKey: string;
  bus: Bus;
  openModal: (request: ModalRequest) => void;
  closeSelf: ((payload: unknown) => void) | null;
};

export function useServices({ opened, projectKey, moduleKey, bus, openModal, closeSelf }: Page): Services {
  const { events, location, theme } = useSite();
  const { show, close } = useNotices();
  const latestClose = useRef(closeSelf);
  latestClose.current = closeSelf;
  const isClosable = closeSelf !== null;
  return useMemo<Services>(() => {
    const token = opened.contextToken;
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
        basePath: appPath(projectKey, moduleKey),
        siteUrl: window.location.origin,
        flags: { show, close },
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
        closeSelf: isClosable ? (payload) => latestClose.current?.(payload) : null,
      },
    };
  }, [opened, projectKey, moduleKey, bus, openModal, isClosable, events, location, theme, show, close]);
}

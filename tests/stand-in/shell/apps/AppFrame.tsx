/** The frame of the app, of another origin than the shell, with the shell's end of the bridge. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { FrameContext } from '../api/bridge';
import type { Bus } from '../bridge/bus';
import { awaitFrame } from '../bridge/handshake';
import { openHost, type Host } from '../bridge/host';
import type { ModalRequest } from '../bridge/services';
import { useServices } from './useServices';

type Props = {
  title: string;
  opened: FrameContext;
  projectKey: string;
  moduleKey: string;
  bus: Bus;
  openModal: (request: ModalRequest) => void;
  closeSelf: ((payload: unknown) => void) | null;
};

export function AppFrame({ title, opened, ...page }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  const services = useServices({ opened, ...page });
  // Before the frame can speak: listeners must stand when its first message comes.
  useLayoutEffect(() => {
    let host: Host | null = null;
    const stop = awaitFrame(
      window,
      () => frame.current?.contentWindow ?? null,
      new URL(opened.frameUrl, window.location.href).origin,
      (port) => {
        host?.close();
        host = openHost(port, services, setHeight);
      },
    );
    return () => {
      stop();
      host?.close();
    };
  }, [opened, services]);
  return <iframe ref={frame} className="app-frame" title={title} src={opened.frameUrl} style={{ height }} />;
}

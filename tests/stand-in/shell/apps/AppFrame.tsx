/** The frame of the app, of another origin than the shell, with the shell's end of the bridge. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { FrameContext } from '../api/bridge';
import { awaitFrame } from '../bridge/handshake';
import { openHost, type Host } from '../bridge/host';
import { useServices, type Around } from './useServices';

type Props = { title: string; opened: FrameContext; around: Around };

export function AppFrame({ title, opened, around }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  const services = useServices(opened, around);
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

/**
 * How a frame and the shell find each other. The frame asks its parent; the parent, which knows the frame it opened and the origin it
 * opened there, hands it one end of a private channel. Whoever else listens learns nothing.
 */
const HELLO = 'stand-in-bridge-hello';
const WELCOME = 'stand-in-bridge-welcome';

const isSaying = (data: unknown, what: string): boolean => typeof data === 'object' && data !== null && 'say' in data && data.say === what;

/** The frame's side. Only the window that embeds it, and of the origin the browser says it has, is believed. */
export function meetParent(frame: Window, onPort: (port: MessagePort) => void): void {
  const expected = originOfParent(frame);
  const hear = (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.source !== frame.parent || event.origin !== expected || !isSaying(event.data, WELCOME) || !port) return;
    frame.removeEventListener('message', hear);
    onPort(port);
  };
  frame.addEventListener('message', hear);
  if (expected !== null) frame.parent.postMessage({ say: HELLO }, expected);
}

/** Null when nobody embeds this window, or the browser hides who does. */
export function originOfParent(frame: Window): string | null {
  if (frame.parent === frame) return null;
  // Not every browser has it.
  const ancestor = 'ancestorOrigins' in frame.location ? frame.location.ancestorOrigins[0] : undefined;
  if (ancestor !== undefined) return ancestor;
  return frame.document.referrer === '' ? null : new URL(frame.document.referrer).origin;
}

/** The shell's side: called anew each time the frame loads its document. Answers how to stop. */
export function awaitFrame(
  shell: Window,
  frame: () => Window | null,
  frameOrigin: string,
  onPort: (port: MessagePort) => void,
): () => void {
  const hear = (event: MessageEvent<unknown>) => {
    const source = frame();
    if (source === null || event.source !== source || event.origin !== frameOrigin || !isSaying(event.data, HELLO)) return;
    const { port1, port2 } = new MessageChannel();
    onPort(port1);
    source.postMessage({ say: WELCOME }, frameOrigin, [port2]);
  };
  shell.addEventListener('message', hear);
  return () => {
    shell.removeEventListener('message', hear);
  };
}

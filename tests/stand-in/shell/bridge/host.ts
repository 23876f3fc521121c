/** The shell's end of the bridge: answers the commands of one frame. What it does not know it refuses by name. */
import { notModelled } from './fault';
import { backendCommands } from './backendCommands';
import { navigationCommands } from './navigationCommands';
import { viewCommands } from './viewCommands';
import { openPeer, type Port } from './peer';
import { themeAttributes } from '../state/theme';
import type { Services } from './services';

/** Takes whatever the page sent; parses it by schema. */
export type Command = (data: unknown) => unknown;
export type Commands = Readonly<Record<string, Command>>;
/** What a frame holds on to in the shell; let go when the frame goes. */
export type Holdings = { onGone: (letGo: () => void) => void; pushTheme: () => void };

export type Host = { close: () => void };

export function openHost(port: Port, services: Services, onHeight: (height: number) => void): Host {
  const letGo: (() => void)[] = [];
  const holdings: Holdings = {
    onGone: (one) => letGo.push(one),
    pushTheme: () => {
      peer.signal({ name: 'theme', attributes: themeAttributes(services.surroundings.theme.mode()) });
    },
  };
  const commands: Commands = {
    ...backendCommands(services.backend, holdings),
    ...viewCommands(services.surroundings, holdings),
    ...navigationCommands(services.surroundings, holdings),
  };
  const peer = openPeer(port, {
    onCall: (name, data) => {
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!command) throw notModelled(name);
      return command(data);
    },
    onSignal: (signal) => {
      if (signal.name === 'height') onHeight(signal.height);
    },
  });
  return {
    close: () => {
      for (const one of letGo) one();
      peer.close();
    },
  };
}

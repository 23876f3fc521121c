/** Tells open pages that something of a forum changed. The message carries no content: each page asks with its own rights. */
import { publishGlobal } from '@forge/realtime';
import type { Broadcast } from '../app/ports';
import { forumChannel } from '../contract/channels';

export const realtimeBroadcast: Broadcast = {
  async forumChanged(forum) {
    try {
      await publishGlobal(forumChannel(forum), { changed: true });
    } catch (error) {
      console.warn('The change was not broadcast; pages will see it when they next ask.', error);
    }
  },
};

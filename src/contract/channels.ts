/** Names of realtime channels. */
import type { ForumId } from '../domain/ids';

export const forumChannel = (forum: ForumId): string => `forum-${forum}`;

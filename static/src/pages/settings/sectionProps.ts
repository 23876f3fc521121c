/** What each section of the settings is given. */
import type { ForumView } from '../../../../src/contract/api';

export type SectionProps = { forum: ForumView; onTake: (forum: ForumView) => void };

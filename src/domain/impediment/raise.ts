/** How an impediment begins (rules I1, I2). */
import { dueOf } from '../calendar/workday';
import type { Forum } from '../forum/forum';
import type { AccountId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { Impediment } from './impediment';

export type Raised = {
  readonly number: number;
  readonly issueId: IssueId;
  readonly title: string;
  readonly product: ProductId;
  /** The issue it hinders. */
  readonly about: IssueId | null;
  readonly by: AccountId;
  readonly at: Instant;
};

export const raise = (forum: Forum, { number, issueId, title, product, about, by, at }: Raised): Impediment => ({
  number,
  forumId: forum.id,
  issueId,
  title,
  product,
  about,
  raisedBy: by,
  raisedAt: at,
  due: dueOf(at, { workday: forum.settings.workday, zone: forum.zone }),
  owner: null,
  column: 'raised',
  steps: [{ to: 'raised', by, at, reason: '' }],
});

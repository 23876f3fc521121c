/** What the second look at an order needs: whose order, and points to spend. */
import type { Deps } from '../ports';
import type { Take } from './changeRecord';
import type { Checked } from './loadChecked';

export type Looking = { deps: Deps; checked: Checked; take: Take };

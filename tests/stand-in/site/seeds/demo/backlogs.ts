/** The three products of the demonstration: what their people work on, in the order of each backlog. */
import type { Handle } from './people';

export type Planned = {
  summary: string;
  /** Story where nothing is said. */
  type?: 'Epic' | 'Task' | 'Bug';
  points?: number;
  /** To Do where nothing is said. */
  status?: 'In Progress' | 'In Review';
  sprint?: 'active' | 'next';
  /** The assignee. */
  by?: Handle;
};

export const payments: readonly Planned[] = [
  { type: 'Epic', summary: 'Refunds without a phone call' },
  { type: 'Epic', summary: 'Pay by bank transfer' },
  { summary: 'Refund part of an order', points: 5, sprint: 'active', status: 'In Progress', by: 'yuki' },
  { summary: 'Show the state of a refund to the customer', points: 3, sprint: 'active', status: 'In Review', by: 'paolo' },
  { type: 'Bug', summary: 'Receipt shows the wrong currency after a partial refund', points: 2, sprint: 'active', by: 'yuki' },
  { summary: 'Tell the customer by e-mail when the money is on its way', points: 2, sprint: 'active' },
  { summary: 'Refund to gift card when the card has expired', points: 5, sprint: 'next' },
  { summary: 'Approve refunds above 500 euros by a second person', points: 3, sprint: 'next' },
  { summary: 'Ask the bank again when a refund stays unanswered for two days', points: 3, sprint: 'next' },
  { summary: 'Show account holders their bank transfer details at checkout', points: 5 },
  { summary: 'Match incoming transfers to orders', points: 8 },
  { summary: 'Remind customers of unpaid transfers after three days', points: 3 },
  { summary: 'Cancel orders whose transfer never came', points: 2 },
  { type: 'Bug', summary: 'Transfer reference is cut after 18 characters', points: 1 },
  { summary: 'Let finance search payments by bank reference', points: 3 },
  { summary: 'Export the daily settlement for the ledger', points: 5 },
  { summary: 'Warn when the settlement differs from the ledger', points: 5 },
  { type: 'Task', summary: 'Renew the certificate of the card gateway', points: 1 },
  { summary: 'Pay in Swiss francs', points: 8 },
  { summary: 'Pay in Swedish kronor', points: 5 },
  { summary: 'Remember the preferred way to pay', points: 3 },
  { summary: 'Split one order over two cards', points: 8 },
  { type: 'Task', summary: 'Rehearse the failover of the payment database', points: 3 },
  { summary: 'Instalments for orders above 300 euros', points: 13 },
  { summary: 'Invoice for business customers', points: 8 },
  { summary: 'Discount for paying an invoice within ten days', points: 5 },
  { type: 'Bug', summary: 'Double click on "Pay" reserves the amount twice', points: 3 },
  { summary: 'Let support see why a card was declined', points: 2 },
  { summary: 'Apple Pay on the web', points: 8 },
  { type: 'Task', summary: 'Drop the old gateway adapter', points: 2 },
];

export const storefront: readonly Planned[] = [
  { summary: 'Search finds products by the words customers use', points: 8, status: 'In Progress', by: 'paolo' },
  { summary: 'Filter by size and by what is in stock', points: 5, status: 'In Review', by: 'yuki' },
  { summary: 'Show delivery date on the product page', points: 5 },
  { summary: 'Notify me when it is back in stock', points: 3 },
  { type: 'Bug', summary: 'Basket loses its contents after signing in', points: 3 },
  { summary: 'Compare up to four products', points: 8 },
  { summary: 'Reviews with photographs', points: 5 },
  { summary: 'Report an unfit review', points: 2 },
  { summary: 'Gift wrapping with a card', points: 3 },
  { summary: 'Deliver to a parcel locker', points: 8 },
  { summary: 'Choose a delivery evening', points: 5 },
  { type: 'Task', summary: 'Measure the loading time of the landing page', points: 2 },
  { summary: 'Landing page loads in under a second on a slow phone', points: 8 },
  { summary: 'Checkout in one page', points: 13 },
  { summary: 'Order as a guest', points: 5 },
  { summary: 'Repeat an earlier order', points: 3 },
  { summary: 'Wish list to share', points: 5 },
  { type: 'Bug', summary: 'Prices jump when the language changes', points: 2 },
  { summary: 'Size advice from earlier orders', points: 8 },
  { summary: 'Recommend what goes with it', points: 8 },
  { summary: 'Spring sale banner with its end time', points: 2 },
  { summary: 'Voucher for the first order', points: 3 },
  { summary: 'Return label in the order history', points: 3 },
  { summary: 'Operate the whole checkout by keyboard', points: 5 },
  { type: 'Task', summary: 'Remove the retired comparison service', points: 1 },
  { summary: 'Shop in Polish', points: 8 },
];

export const mobile: readonly Planned[] = [
  { summary: 'Sign in with face or fingerprint', points: 5, sprint: 'active', status: 'In Progress', by: 'yuki' },
  { summary: 'Follow a parcel on the map', points: 8, sprint: 'active', by: 'paolo' },
  { type: 'Bug', summary: 'App restarts when the camera is denied', points: 2, sprint: 'active' },
  { summary: 'Scan a product to find it in the shop', points: 8, sprint: 'next' },
  { summary: 'Message when the parcel is near', points: 3, sprint: 'next' },
  { summary: 'Show the basket on the watch', points: 5 },
  { summary: 'Pay with one tap for saved cards', points: 5 },
  { summary: 'Browse without a connection', points: 13 },
  { summary: 'Dark appearance', points: 3 },
  { type: 'Bug', summary: 'Long product names hide the price', points: 1 },
  { summary: 'Larger text follows the setting of the phone', points: 3 },
  { summary: 'Voice control names every button', points: 5 },
  { summary: 'Widget with the next delivery', points: 5 },
  { summary: 'Share a product with its picture', points: 2 },
  { summary: 'Loyalty card in the wallet', points: 5 },
  { summary: 'Collect points in the store', points: 8 },
  { summary: 'Chat with support from an order', points: 8 },
  { type: 'Task', summary: 'Raise the oldest supported system version', points: 2 },
  { summary: 'Choose the store to collect from', points: 5 },
  { summary: 'Reserve in the store for two hours', points: 8 },
  { summary: 'Rate the delivery with one tap', points: 2 },
  { type: 'Bug', summary: 'Notifications arrive twice after an update', points: 2 },
  { summary: 'Sign in on a new phone by scanning the old one', points: 8 },
  { summary: 'Tell what changed after an update', points: 1 },
  { summary: 'Tablet layout in two columns', points: 8 },
];

/** The hosting project: what the facilitator prepares. */
export const alignment: readonly Planned[] = [
  { type: 'Task', summary: 'Invite the new head of logistics to the MetaScrum', by: 'marta' },
  { type: 'Task', summary: 'Ask finance for the figures of the quarter', by: 'marta' },
];

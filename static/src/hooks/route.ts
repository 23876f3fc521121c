/** Where one can be within the page, and how the address says it. */
import { productId, type ProductId } from '../../../src/domain/ids';
import type { Location } from '../wire/address';
import { formatPutBack, parsePutBack, type PutBackRoute } from './putBackRoute';

/** Chips of the list of proposals, kept in the address. */
export type ProposalFilter = { state: 'open' | 'settled'; product: ProductId | null; mine: boolean };
/** What a new proposal begins from: an issue, a move that was put back, an earlier proposal, one to be completed or revised. */
export type ProposeFrom = {
  issue: string | null;
  breach: number | null;
  /** A false alarm, to move back what it moved. */
  emergency: number | null;
  again: number | null;
  revise: number | null;
  complete: number | null;
};

export type Route =
  | { page: 'overview' }
  | { page: 'needs' }
  | { page: 'agenda' }
  | { page: 'session' }
  | { page: 'proposals'; number: number | null; filter: ProposalFilter }
  | { page: 'propose'; from: ProposeFrom }
  | { page: 'agreements'; number: number | null }
  | { page: 'impediments'; number: number | null }
  /** `isNew`: the form that calls one is open. */
  | { page: 'emergencies'; number: number | null; isNew: boolean }
  /** `product`: of that one alone. */
  | { page: 'lockHealth'; product: ProductId | null }
  | { page: 'minutes'; event: number | null }
  | PutBackRoute
  | { page: 'log' }
  | { page: 'settings' }
  | { page: 'makeForum'; step: number };
export type PageName = Route['page'];

/** Steps of making a forum, counted from 1. */
export const MAKE_FORUM_STEPS = 4;

/** Null for an address that names no page of this app. */
export function parseRoute({ pathname, search }: Location): Route | null {
  const query = new URLSearchParams(search);
  switch (pathname.replace(/^\/*|\/*$/g, '')) {
    case 'overview':
      return { page: 'overview' };
    case 'needs-me':
      return { page: 'needs' };
    case 'agenda':
      return { page: 'agenda' };
    case 'session':
      return { page: 'session' };
    case 'proposals':
      return { page: 'proposals', number: numberIn(query, 'number'), filter: filterIn(query) };
    case 'propose':
      return { page: 'propose', from: fromIn(query) };
    case 'agreements':
      return { page: 'agreements', number: numberIn(query, 'number') };
    case 'impediments':
      return { page: 'impediments', number: numberIn(query, 'number') };
    case 'emergencies':
      return { page: 'emergencies', number: numberIn(query, 'number'), isNew: query.get('new') === 'yes' };
    case 'lock-health': {
      const product = query.get('product');
      return { page: 'lockHealth', product: product === null || product === '' ? null : productId(product) };
    }
    case 'minutes':
      return { page: 'minutes', event: numberIn(query, 'event') };
    case 'put-back':
      return parsePutBack(query);
    case 'log':
      return { page: 'log' };
    case 'settings':
      return { page: 'settings' };
    case 'make-a-forum': {
      const step = Number(query.get('step') ?? '1');
      return { page: 'makeForum', step: Number.isInteger(step) ? Math.min(Math.max(step, 1), MAKE_FORUM_STEPS) : 1 };
    }
    default:
      return null;
  }
}

export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '/overview';
    case 'needs':
      return '/needs-me';
    case 'agenda':
      return '/agenda';
    case 'session':
      return '/session';
    case 'proposals': {
      const { state, product, mine } = route.filter;
      return withQuery('/proposals', { number: route.number, state: state === 'open' ? null : state, product, mine: mine ? 'yes' : null });
    }
    case 'propose':
      return withQuery('/propose', route.from);
    case 'agreements':
      return withQuery('/agreements', { number: route.number });
    case 'impediments':
      return withQuery('/impediments', { number: route.number });
    case 'emergencies':
      return withQuery('/emergencies', { number: route.number, new: route.isNew ? 'yes' : null });
    case 'lockHealth':
      return withQuery('/lock-health', { product: route.product });
    case 'minutes':
      return withQuery('/minutes', { event: route.event });
    case 'putBack':
      return formatPutBack(route);
    case 'log':
      return '/log';
    case 'settings':
      return '/settings';
    case 'makeForum':
      return route.step === 1 ? '/make-a-forum' : `/make-a-forum?step=${String(route.step)}`;
  }
}

export const ALL_OPEN: ProposalFilter = { state: 'open', product: null, mine: false };
export const FROM_NOTHING: ProposeFrom = { issue: null, breach: null, emergency: null, again: null, revise: null, complete: null };

function numberIn(query: URLSearchParams, name: string): number | null {
  const number = Number(query.get(name) ?? '');
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

function filterIn(query: URLSearchParams): ProposalFilter {
  const product = query.get('product');
  return {
    state: query.get('state') === 'settled' ? 'settled' : 'open',
    product: product === null || product === '' ? null : productId(product),
    mine: query.get('mine') === 'yes',
  };
}

function fromIn(query: URLSearchParams): ProposeFrom {
  const number = (name: string) => numberIn(query, name);
  const issue = number('issue');
  return {
    issue: issue === null ? null : String(issue),
    breach: number('breach'),
    emergency: number('emergency'),
    again: number('again'),
    revise: number('revise'),
    complete: number('complete'),
  };
}

function withQuery(path: string, values: Readonly<Record<string, string | number | null>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

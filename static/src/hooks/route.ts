/** Where one can be within the page, and how the address says it. */
import { productId, type ProductId } from '../../../src/domain/ids';
import type { Location } from '../wire/address';

export type Route =
  | { page: 'overview' }
  | { page: 'putBack'; product: ProductId | null }
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
    case 'put-back': {
      const product = query.get('product');
      return { page: 'putBack', product: product === null || product === '' ? null : productId(product) };
    }
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
    case 'putBack':
      return route.product === null ? '/put-back' : `/put-back?${new URLSearchParams({ product: route.product }).toString()}`;
    case 'log':
      return '/log';
    case 'settings':
      return '/settings';
    case 'makeForum':
      return route.step === 1 ? '/make-a-forum' : `/make-a-forum?step=${String(route.step)}`;
  }
}

/** The address of what was put back: which side of it is shown, and what its list is narrowed to. */
import type { BreachFilter } from '../../../src/contract/calls/breachCalls';
import { accountId, productId, type ProductId } from '../../../src/domain/ids';
import { instant, type Instant } from '../../../src/domain/instant';

/** `moves` are the breaches; `changes` what differs from the order agreed; `steadiness` the moves of each stretch; `ways` what the lock sees. */
export const PUT_BACK_SIDES = ['moves', 'changes', 'steadiness', 'ways'] as const;
export type PutBackSide = (typeof PUT_BACK_SIDES)[number];
export type PutBackOnly = Omit<BreachFilter, 'product'>;
/** Without a side: the moves. */
export type PutBackRoute = { page: 'putBack'; product: ProductId | null; only?: PutBackOnly; side?: PutBackSide };

/** Written out here, so that the first page need not load what judges them. */
const CLASSES = ['innocent', 'processGap', 'pressure', 'none'] as const;
const RESULTS = ['putBack', 'alreadyBack', 'recordedOnly', 'failed'] as const;

export function parsePutBack(query: URLSearchParams): PutBackRoute {
  const product = query.get('product');
  const side = oneOf(PUT_BACK_SIDES, query.get('side'));
  const only = onlyIn(query);
  return {
    page: 'putBack',
    product: product === null || product === '' ? null : productId(product),
    ...(side === undefined || side === 'moves' ? {} : { side }),
    ...(Object.keys(only).length === 0 ? {} : { only }),
  };
}

function onlyIn(query: URLSearchParams): PutBackOnly {
  const mover = query.get('mover');
  const [as, result] = [oneOf(CLASSES, query.get('class')), oneOf(RESULTS, query.get('result'))];
  const [from, until] = [instantIn(query, 'from'), instantIn(query, 'until')];
  return {
    ...(mover === null || mover === '' ? {} : { mover: accountId(mover) }),
    ...(as === undefined ? {} : { as }),
    ...(result === undefined ? {} : { result }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

export function formatPutBack({ product, side, only = {} }: PutBackRoute): string {
  const { mover, as, result, from, until } = only;
  const values = { product, side, mover, class: as, result, from, until };
  const pairs = Object.entries(values).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? '/put-back' : `/put-back?${new URLSearchParams(pairs).toString()}`;
}

const oneOf = <T extends string>(all: readonly T[], text: string | null): T | undefined => all.find((one) => one === text);

function instantIn(query: URLSearchParams, name: string): Instant | undefined {
  const value = Number(query.get(name) ?? '');
  return Number.isSafeInteger(value) && value > 0 ? instant(value) : undefined;
}

/** An exact change as plain text: for titles and announcements. */
import type { IssueId } from '../../../../src/domain/ids';
import type { Change } from '../../../../src/domain/proposal/change';
import type { Say } from '../../words/Words';
import { changeMessage } from './changeMessage';
import type { NamedProduct } from './ProductName';
import { sayDate } from './sayDate';

type SayChangeInput = { say: Say; locale: string; products: readonly NamedProduct[]; keyOf: (issue: IssueId) => string };

export function sayChange(change: Change, { say, locale, products, keyOf }: SayChangeInput): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { id, values } = changeMessage<string>(change, {
    issue: keyOf,
    issues: (issues) => list.format(issues.map(keyOf)),
    product: (product) => products.find((one) => one.id === product)?.name ?? say('product.gone'),
    day: (day) => sayDate(day, locale),
  });
  return say(id, values);
}

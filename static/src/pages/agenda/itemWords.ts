/** What an agenda item is called, as text: for the screen, for labels of buttons, and for what is read aloud. */
import type { ProductView } from '../../../../src/contract/api';
import type { Topic } from '../../../../src/domain/session/session';
import type { WordId } from '../../words/catalogue';
import type { Say } from '../../words/Words';

/** Titles and texts by number, as far as the reader may see them. */
export type ItemNames = {
  proposals: ReadonlyMap<number, string>;
  agreements: ReadonlyMap<number, string>;
  impediments: ReadonlyMap<number, string>;
  products: readonly ProductView[];
};

export const TOPIC_WORDS: Readonly<Record<Topic['kind'], WordId>> = {
  proposal: 'topic.proposal',
  agreementEnding: 'topic.agreementEnding',
  emergency: 'topic.emergency',
  breaches: 'topic.breaches',
  pathwayDue: 'topic.pathwayDue',
  impediment: 'topic.impediment',
  impedimentCount: 'topic.impedimentCount',
};

export function sayItem(topic: Topic, names: ItemNames, say: Say): string {
  switch (topic.kind) {
    case 'proposal':
      return names.proposals.get(topic.number) ?? say('item.proposal', { number: topic.number });
    case 'agreementEnding':
      return names.agreements.get(topic.number) ?? say('item.agreement', { number: topic.number });
    case 'impediment':
      return names.impediments.get(topic.number) ?? say('item.impediment', { number: topic.number });
    case 'emergency':
      return say('item.emergency', { number: topic.number });
    case 'pathwayDue':
      return say('item.pathway', { number: topic.number });
    case 'breaches': {
      const product = names.products.find(({ id }) => id === topic.product)?.name ?? say('product.gone');
      return say('item.breaches', { count: topic.count, product });
    }
    case 'impedimentCount':
      return say('item.impedimentCount', { count: topic.count });
  }
}

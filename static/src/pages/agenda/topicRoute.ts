/** Where one can read more about what an agenda item is about. */
import type { Topic } from '../../../../src/domain/session/session';
import { ALL_OPEN, type Route } from '../../hooks/route';

export function routeOfTopic(topic: Topic): Route | null {
  switch (topic.kind) {
    case 'proposal':
      return { page: 'proposals', number: topic.number, filter: ALL_OPEN };
    case 'agreementEnding':
      return { page: 'agreements', number: topic.number };
    case 'emergency':
      return { page: 'emergencies', number: topic.number, isNew: false };
    case 'breaches':
      return { page: 'putBack', product: topic.product };
    case 'impediment':
      return { page: 'impediments', number: topic.number };
    case 'impedimentCount':
      return { page: 'impediments', number: null };
    case 'pathwayDue':
      return null;
  }
}

/** The class of a breach in words. */
import type { JSX } from 'react';
import type { BreachClass } from '../../../../src/domain/breach/breachClass';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

export const CLASS_WORDS: Readonly<Record<BreachClass | 'none', WordId>> = {
  innocent: 'putBack.class.innocent',
  processGap: 'putBack.class.processGap',
  pressure: 'putBack.class.pressure',
  none: 'putBack.class.none',
};

export const ClassWords = ({ as }: { as: BreachClass | 'none' }): JSX.Element => <Words id={CLASS_WORDS[as]} />;

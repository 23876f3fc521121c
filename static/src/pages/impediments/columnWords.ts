/** Words for where an impediment stands, and for each step to there. */
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { WordId } from '../../words/catalogue';

export const COLUMN_WORDS: Readonly<Record<ImpedimentColumn, WordId>> = {
  raised: 'impediments.column.raised',
  owned: 'impediments.column.owned',
  inRemoval: 'impediments.column.inRemoval',
  removed: 'impediments.column.removed',
  confirmed: 'impediments.column.confirmed',
};

/** Back from `removed` is a reopening, which needs a reason. */
export const isReopening = ({ column }: Pick<ImpedimentCard, 'column'>, to: ImpedimentColumn): boolean =>
  column === 'removed' && to !== 'confirmed';

/** What a step is called on a button. */
export function stepWord({ column, owner }: Pick<ImpedimentCard, 'column' | 'owner'>, to: ImpedimentColumn): WordId {
  switch (to) {
    case 'raised':
      return column === 'removed' ? 'impediments.step.reopenForAll' : 'impediments.step.handBack';
    case 'owned':
      if (column === 'removed') return 'impediments.step.reopen';
      return owner === null ? 'impediments.step.take' : 'impediments.step.takeOver';
    case 'inRemoval':
      return 'impediments.step.begin';
    case 'removed':
      return 'impediments.step.remove';
    case 'confirmed':
      return 'impediments.step.confirm';
  }
}

/** The step that is on a button of its own: the first that leads on; a takeover or a way back never is. */
export function mainStep({ column, maySteps }: ImpedimentCard): ImpedimentColumn | null {
  const onward: Readonly<Record<ImpedimentColumn, ImpedimentColumn | null>> = {
    raised: 'owned',
    owned: 'removed',
    inRemoval: 'removed',
    removed: 'confirmed',
    confirmed: null,
  };
  const step = onward[column];
  return step !== null && maySteps.includes(step) ? step : null;
}

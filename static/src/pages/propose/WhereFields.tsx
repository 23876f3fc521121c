/** Where issues go: the same choices as a Move menu. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import type { Where } from '../../../../src/domain/proposal/change';
import { FieldGroup } from '../../components/Field';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import type { WhereDraft } from './changeDraft';
import { IssuePicker, type Picking } from './IssuePicker';
import { ShortField } from './ShortField';

const CHOICES: readonly { kind: Where['kind']; word: WordId }[] = [
  { kind: 'above', word: 'picking.above' },
  { kind: 'below', word: 'picking.below' },
  { kind: 'top', word: 'picking.top' },
  { kind: 'bottom', word: 'picking.bottom' },
  { kind: 'position', word: 'picking.position' },
];

type WhereFieldsProps = Picking & { where: WhereDraft; onChange: (where: WhereDraft) => void };

export function WhereFields({ where, onChange, ...picking }: WhereFieldsProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <FieldGroup label={<Words id="picking.where" />}>
        <RadioGroup
          value={where.kind}
          aria-label={say('picking.where')}
          options={CHOICES.map(({ kind, word }) => ({ value: kind, label: say(word) }))}
          onChange={(event) => {
            const chosen = CHOICES.find(({ kind }) => kind === event.currentTarget.value);
            if (chosen !== undefined) onChange({ ...where, kind: chosen.kind });
          }}
        />
      </FieldGroup>
      {where.kind === 'above' || where.kind === 'below' ? (
        <IssuePicker
          {...picking}
          word={where.kind === 'above' ? 'picking.aboveWhich' : 'picking.belowWhich'}
          chosen={where.issue === null ? [] : [where.issue]}
          onChange={([issue]) => {
            onChange({ ...where, issue: issue ?? null });
          }}
        />
      ) : null}
      {where.kind === 'position' ? (
        <ShortField
          word="picking.place.number"
          help="picking.place.help"
          type="number"
          value={where.position}
          isMissingShown={picking.isMissingShown}
          onChange={(position) => {
            onChange({ ...where, position });
          }}
        />
      ) : null}
    </>
  );
}

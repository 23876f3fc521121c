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
  { kind: 'above', word: 'propose.above' },
  { kind: 'below', word: 'propose.below' },
  { kind: 'top', word: 'propose.top' },
  { kind: 'bottom', word: 'propose.bottom' },
  { kind: 'position', word: 'propose.position' },
];

type WhereFieldsProps = Picking & { where: WhereDraft; onChange: (where: WhereDraft) => void };

export function WhereFields({ where, onChange, ...picking }: WhereFieldsProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <FieldGroup label={<Words id="propose.where" />}>
        <RadioGroup
          value={where.kind}
          aria-label={say('propose.where')}
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
          word={where.kind === 'above' ? 'propose.aboveWhich' : 'propose.belowWhich'}
          chosen={where.issue === null ? [] : [where.issue]}
          onChange={([issue]) => {
            onChange({ ...where, issue: issue ?? null });
          }}
        />
      ) : null}
      {where.kind === 'position' ? (
        <ShortField
          word="propose.place.number"
          help="propose.place.help"
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

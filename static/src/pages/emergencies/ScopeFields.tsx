/** What may be moved in one product: only named issues, and where they should go, or the whole of it. */
import { Checkbox } from '@atlaskit/checkbox';
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { FieldGroup } from '../../components/Field';
import { ProductName } from '../../components/change/ProductName';
import { useSay, Words } from '../../words/Words';
import { TOP } from '../propose/changeDraft';
import { IssuePicker } from '../propose/IssuePicker';
import type { Backlog } from '../propose/useBacklogs';
import { WhereFields } from '../propose/WhereFields';
import type { DraftPart } from './declareDraft';
import { PointsField } from './PointsField';

type ScopeFieldsProps = {
  part: DraftPart;
  forum: ForumView;
  backlog: Backlog | undefined;
  isMissingShown: boolean;
  onReadAgain: () => void;
  onChange: (part: DraftPart) => void;
};

export function ScopeFields({ part, forum, backlog, isMissingShown, onReadAgain, onChange }: ScopeFieldsProps): JSX.Element {
  const say = useSay();
  const { product, isWhole, issues, where, points } = part;
  const picking = { backlog, onReadAgain, isMissingShown };
  return (
    <FieldGroup label={<Words id="emergencies.scope" values={{ product: <ProductName id={product} products={forum.products} /> }} />}>
      <RadioGroup
        value={isWhole ? 'whole' : 'issues'}
        aria-label={say('emergencies.opens')}
        options={[
          { value: 'issues', label: say('emergencies.scope.issues') },
          { value: 'whole', label: say('emergencies.scope.whole') },
        ]}
        onChange={(event) => onChange({ ...part, isWhole: event.currentTarget.value === 'whole' })}
      />
      {isWhole ? null : (
        <>
          <IssuePicker
            {...picking}
            word="emergencies.issues"
            chosen={issues}
            isMany
            onChange={(chosen) => onChange({ ...part, issues: chosen })}
          />
          <Checkbox
            isChecked={where !== null}
            label={<Words id="emergencies.exactly" />}
            onChange={(event) => onChange({ ...part, where: event.currentTarget.checked ? TOP : null })}
          />
          {where === null ? null : <WhereFields {...picking} where={where} onChange={(next) => onChange({ ...part, where: next })} />}
        </>
      )}
      <PointsField forum={forum} product={product} value={points} onChange={(value) => onChange({ ...part, points: value })} />
    </FieldGroup>
  );
}

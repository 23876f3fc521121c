/** Chooses who decides one kind of decision. */
import { useId, type JSX } from 'react';
import type { DecisionKind, Decides } from '../../../../src/domain/decisionRights';
import { useSay, Words } from '../../words/Words';
import { DECIDES_WORDS, KIND_WORDS } from '../change/KindWords';
import { NativeSelect } from '../bare/NativeSelect';
import { Unseen } from '../Unseen';

type DecidesSelectProps = { kind: DecisionKind; value: Decides; onChange: (decides: Decides) => void };

export function DecidesSelect({ kind, value, onChange }: DecidesSelectProps): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <>
      <Unseen>
        <label htmlFor={id}>
          <Words id="rights.whoDecides" values={{ kind: say(KIND_WORDS[kind]) }} />
        </label>
      </Unseen>
      <NativeSelect
        id={id}
        value={value}
        options={DECIDERS.map((decides) => ({ value: decides, label: say(DECIDES_WORDS[decides]) }))}
        onChange={onChange}
      />
    </>
  );
}

const DECIDERS: readonly Decides[] = ['productOwner', 'management', 'bothByPathway'];

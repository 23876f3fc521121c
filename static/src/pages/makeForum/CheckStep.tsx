/** Step 4: what will be made, in words; what the form sets, folded and editable; and what came of trying. */
import type { JSX } from 'react';
import { AttemptTrouble } from '../../components/AttemptTrouble';
import { CadenceWords } from '../../components/calendar/CadenceWords';
import { problemsOfCadence, toCadence } from '../../components/calendar/cadenceDraft';
import { Fact, Facts } from '../../components/Facts';
import { NEW_PRODUCT_WORDS } from '../../components/product/strengthWords';
import { PersonName } from '../../components/People';
import { Words } from '../../words/Words';
import { DryRuns } from './DryRuns';
import { FORM_CARDS } from './FormCards';
import { FormParts } from './FormParts';
import type { StepProps } from './NameStep';
import type { Attempt } from './useMakeForum';

export function CheckStep({ draft, onChange, areProblemsShown, attempt }: StepProps & { attempt: Attempt }): JSX.Element {
  const cadence = problemsOfCadence(draft.cadence).length === 0 ? toCadence(draft.cadence) : null;
  const form = FORM_CARDS.find((card) => card.form === draft.form);
  return (
    <>
      <Facts>
        <Fact name={<Words id="makeForum.nameField" />}>
          <bdi>{draft.name}</bdi>
        </Fact>
        {form === undefined ? null : (
          <Fact name={<Words id="makeForum.form" />}>
            <Words id={form.title} />
          </Fact>
        )}
        <Fact name={<Words id="settings.meets" />}>
          <CadenceWords cadence={cadence} zone={draft.zone} />
        </Fact>
        {draft.products.map(({ key, draft: product }) => (
          <Fact key={key} name={<bdi>{product.name}</bdi>}>
            <Words
              id={NEW_PRODUCT_WORDS[product.strength]}
              values={{ board: product.board?.name ?? '', owner: product.owner === null ? '' : <PersonName id={product.owner.id} /> }}
            />
          </Fact>
        ))}
      </Facts>
      <DryRuns products={draft.products} />
      <FormParts draft={draft} onChange={onChange} areProblemsShown={areProblemsShown} />
      <p>
        <Words id="makeForum.whatHappens" />
      </p>
      <AttemptTrouble attempt={attempt} />
    </>
  );
}

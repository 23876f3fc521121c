/** Step 4: what will be made, in words, and what came of trying. */
import type { JSX } from 'react';
import { AttemptTrouble } from '../../components/AttemptTrouble';
import { Fact, Facts } from '../../components/Facts';
import { PersonName } from '../../components/People';
import { Words } from '../../words/Words';
import { WeeklyWords } from '../settings/CadenceWords';
import { toCadence, type ForumDraft } from './forumDraft';
import type { Attempt } from './useMakeForum';

export function CheckStep({ draft, attempt }: { draft: ForumDraft; attempt: Attempt }): JSX.Element {
  const cadence = toCadence(draft.cadence);
  return (
    <>
      <Facts>
        <Fact name={<Words id="makeForum.nameField" />}>
          <bdi>{draft.name}</bdi>
        </Fact>
        <Fact name={<Words id="settings.meets" />}>
          {cadence === null ? <Words id="event.noCadence" /> : <WeeklyWords cadence={cadence} zone={draft.zone} />}
        </Fact>
        {draft.products.map(({ key, draft: product }) => (
          <Fact key={key} name={<bdi>{product.name}</bdi>}>
            <Words
              id={product.strength === 'restore' ? 'makeForum.product.restore' : 'makeForum.product.watch'}
              values={{ board: product.board?.name ?? '', owner: product.owner === null ? '' : <PersonName id={product.owner.id} /> }}
            />
          </Fact>
        ))}
      </Facts>
      <p>
        <Words id="makeForum.whatHappens" />
      </p>
      <AttemptTrouble attempt={attempt} />
    </>
  );
}

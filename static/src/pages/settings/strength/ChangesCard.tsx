/** What this app has changed in Jira, everything of it to be taken back, and the forum's records to be kept (rule H9). For facilitators. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { JiraChanges } from '../../../../../src/contract/calls/strengthCalls';
import { Card } from '../../../components/Card';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import type { SectionProps } from '../sectionProps';
import styles from '../SettingsPage.module.css';
import { HolderList } from './HolderName';
import { type Doing, useChanges } from './useChanges';

export function ChangesCard({ forum, onTake }: SectionProps): JSX.Element {
  const { changes, doing, giveBack, exportAll } = useChanges(forum, onTake);
  const isAnything = changes !== null && (changes.schemes.length > 0 || changes.role !== null);
  return (
    <Card title={<Words id="changes.title" />}>
      <p>
        <Words id="changes.about" />
      </p>
      {changes === null ? null : <Changes changes={changes} />}
      {isAnything && changes.schemes.length > 0 ? (
        <Button onClick={() => void giveBack()} isLoading={doing === 'givingBack'}>
          <Words id="changes.giveBack" />
        </Button>
      ) : null}{' '}
      <Button onClick={() => void exportAll()} isLoading={doing === 'exporting'}>
        <Words id="changes.export" />
      </Button>
      <p role="status" className={styles.rule}>
        {DOING_WORDS[doing] === null ? null : <Words id={DOING_WORDS[doing]} />}
      </p>
      <p className={styles.rule}>
        <Words id="changes.uninstall" />
      </p>
    </Card>
  );
}

const DOING_WORDS: Readonly<Record<Doing, WordId | null>> = {
  nothing: null,
  givingBack: 'changes.givingBack',
  exporting: null,
  failed: 'outcome.unknownForm',
  exported: 'changes.exported',
};

function Changes({ changes: { role, schemes, elsewhere } }: { changes: JiraChanges }): JSX.Element {
  const intl = useIntl();
  return (
    <>
      {schemes.length === 0 && role === null ? (
        <p>
          <Words id="changes.nothing" />
        </p>
      ) : null}
      {role === null ? null : (
        <p>
          <Words id={role.isInUse ? 'changes.roleInUse' : 'changes.role'} values={{ role: role.name }} />
        </p>
      )}
      <ul className={styles.lines}>
        {schemes.map(({ name, projects, state, holders, lost }) => (
          <li key={name}>
            <Words id={STATE_WORDS[state]} values={{ scheme: name, projects: intl.formatList(projects) }} />
            <HolderList holders={holders} />
            {lost.length === 0 ? null : <Words id="changes.lost" />}
            <HolderList holders={lost} />
          </li>
        ))}
      </ul>
      {elsewhere === 0 ? null : (
        <p>
          <Words id="changes.elsewhere" values={{ count: elsewhere }} />
        </p>
      )}
    </>
  );
}

const STATE_WORDS = {
  ready: 'changes.ready',
  taking: 'changes.taking',
  taken: 'changes.taken',
  givingBack: 'changes.beingGivenBack',
} as const satisfies Record<JiraChanges['schemes'][number]['state'], WordId>;

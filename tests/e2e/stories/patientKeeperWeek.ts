/** What happens in Jira in the week between E41 and E42 of the story, without any page of the app. */
import type { PatientKeeper } from './patientKeeper';
import { wish } from './storySite';

/** Thursday: Vince drags, and Maya splits CHG-122. Friday: Arjun proposes a delay of his own product. */
export async function thursdayAndFriday({ site, versions }: PatientKeeper): Promise<void> {
  await site.at('2027-03-11T15:05:00Z');
  await site.served.rank('Vince', ['CHG-118'], { above: 'CHG-97' });
  await site.at('2027-03-11T16:00:00Z');
  const { id } = site.served.admin.project('CHG');
  for (const summary of ['First half of 122', 'Second half of 122']) {
    await site.jira('Maya', 'POST', '/rest/api/3/issue', { fields: { project: { id }, issuetype: { name: 'Story' }, summary } });
  }
  await site.served.rank('Maya', ['CHG-141'], { above: 'CHG-131' });
  await close(site, 'CHG-122');
  await site.at('2027-03-12T14:00:00Z');
  const product = await site.product('Order Entry');
  const target = { kind: 'version' as const, id: versions.lakeside };
  const delay = { kind: 'date' as const, product, target, name: 'Lakeside go-live', from: '2027-04-05', to: '2027-04-26' };
  await site.call('Arjun', 'fileProposal', {
    wish: wish('Lakeside goes live on 26 April', 'releaseDate', [delay], { reason: 'A regression' }),
  });
}

async function close(site: PatientKeeper['site'], key: string): Promise<void> {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const { transitions } = (await site.jira('Maya', 'GET', path)) as {
    transitions: { id: string; to: { statusCategory: { key: string } } }[];
  };
  const done = transitions.find(({ to }) => to.statusCategory.key === 'done');
  await site.jira('Maya', 'POST', path, { transition: { id: done?.id } });
}

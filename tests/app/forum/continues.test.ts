import { FORMS } from '../../../src/domain/forum/forms';
import { accountId, issueId } from '../../../src/domain/ids';
import { type LockedForum, siteWithBacklog } from '../../builders/lockedForum';

const GHOST = accountId('557058:nobody');
const idOf = (forum: LockedForum, key: string) => issueId(forum.site.jira.admin.issue(key).id);

function continued(forum: LockedForum, keys: readonly string[], numbers: readonly number[] = [12]) {
  const positions = keys.map((key, index) => ({ issue: idOf(forum, key), position: index + 1 }));
  const standing = numbers.map((number) => ({ number, text: `Agreement ${number}`, product: 0, positions }));
  return forum.input({ continues: { nextEvent: 42, nextAgreement: 100, standing } });
}

describe('F10 a MetaScrum that met before goes on counting', () => {
  it('its next event has the next number, and what it brings stands until then', async () => {
    const forum = await siteWithBacklog();
    const made = await forum.value('facilitator', 'makeForum', continued(forum, ['PAY-1', 'PAY-2']));
    expect(forum.onlyProduct(made).agreements).toEqual([12]);
    expect(made.counts.agreements).toBe(1);
    expect((await forum.log()).map(({ what }) => what.kind)).toEqual(['forumMade', 'productAdded', 'agreementBrought']);
    expect((await forum.value('facilitator', 'openEvent', {})).event).toMatchObject({ state: 'open', id: 'E42' });
    expect((await forum.view()).counts.agreements).toBe(0);
  });

  it('however many it brings', async () => {
    const forum = await siteWithBacklog();
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
    const made = await forum.value('facilitator', 'makeForum', continued(forum, ['PAY-1'], numbers));
    expect(forum.onlyProduct(made).agreements).toEqual(numbers);
  });
});

describe('F6 a forum that brings what does not fit is refused as a whole', () => {
  it('an issue that is on another board, or that whoever asks may not see', async () => {
    const forum = await siteWithBacklog();
    forum.elsewhere('OPS');
    const stray = await forum.call('facilitator', 'makeForum', continued(forum, ['PAY-1', 'OPS-2']));
    expect(stray).toEqual({ ok: false, refusal: { code: 'issueNotOnBoard', issue: idOf(forum, 'OPS-2'), agreement: 12 } });
    forum.site.jira.admin.permitOnly('OPS', 'BROWSE_PROJECTS', [{ type: 'user', accountId: forum.people.owner }]);
    expect(await forum.call('facilitator', 'makeForum', continued(forum, ['OPS-2']))).toEqual({
      ok: false,
      refusal: { code: 'issueNotOnBoard', issue: idOf(forum, 'OPS-2'), agreement: 12 },
    });
    expect(forum.records()).toEqual([]);
  });

  it('an agreement numbered twice, or a person whom Jira does not know', async () => {
    const forum = await siteWithBacklog();
    expect(await forum.call('facilitator', 'makeForum', continued(forum, ['PAY-1'], [12, 12]))).toEqual({
      ok: false,
      refusal: { code: 'standingMakesNoSense', agreement: 12 },
    });
    const people = [{ person: GHOST, role: 'management' as const }];
    expect(await forum.call('facilitator', 'makeForum', forum.input({ people }))).toEqual({
      ok: false,
      refusal: { code: 'personUnknown', person: GHOST },
    });
    expect(forum.records()).toEqual([]);
  });
});

describe('F7 what a form sets is what the forum has', () => {
  it('settings and rights as they were sent, people with their roles', async () => {
    const forum = await siteWithBacklog();
    const { settings, rights } = FORMS.patientKeeper;
    const people = [{ person: accountId(forum.people.manager), role: 'leadershipTeam' as const }];
    const made = await forum.value('facilitator', 'makeForum', forum.input({ settings, rights: { ...rights, version: 9 }, people }));
    expect(made).toMatchObject({ settings, rights: { ...rights, version: 1 }, people });
    expect((await forum.view('manager')).me).toMatchObject({ isLeader: true, decides: [] });
  });
});

import type { ForumSettings } from '../../../src/domain/forum/settings';
import { type Person, lockedForum } from '../../builders/lockedForum';
import { fileMove, firstProduct, idOf, issueBehind, moveOf, nothingHeldYet, shownTo, wishFor, wordsIn } from '../../builders/proposals';

describe('O8 a proposal is a Jira issue, made as the person who proposes', () => {
  it('with the exact change in words, a label, and the reason', async () => {
    const forum = await lockedForum();
    const view = await fileMove(forum, 'manager', { issues: ['PAY-7', 'PAY-8'], to: { above: 'PAY-2' } });
    await forum.settle();
    const { fields, property } = issueBehind(forum, view);
    expect(fields).toMatchObject({ summary: 'St. Brigid goes live first', labels: ['metascrum-proposal'] });
    expect(fields.creator.accountId).toBe(forum.people.manager);
    expect(wordsIn(fields.description)).toContain(
      'Move PAY-7, PAY-8 above PAY-2 (Payments)\nReason:\nA clause of the contract.\nCost of waiting:',
    );
    expect(property).toEqual({ forum: view.proposal.forumId, kind: 'proposal', number: 1, state: 'waiting' });
  });

  it('is recorded with who, when and what, and told in the log', async () => {
    const forum = await lockedForum();
    const { proposal } = await fileMove(forum, 'manager');
    expect(proposal).toMatchObject({ number: 1, proposer: forum.people.manager, state: { kind: 'waiting' }, answers: [], history: [] });
    expect((await forum.log()).at(-1)).toMatchObject({
      actor: forum.people.manager,
      what: { kind: 'proposalFiled', number: 1, issueId: proposal.issueId, again: null },
    });
    expect((await forum.view()).counts.proposals).toBe(1);
  });

  it('is refused to who may not create issues there, and makes none', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.permitOnly('PAY', 'CREATE_ISSUES', [{ type: 'user', accountId: forum.people.owner }]);
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    expect(await forum.call('manager', 'fileProposal', { wish })).toEqual({ ok: false, refusal: { code: 'mayNotCreateIssues' } });
    expect(forum.order()).toHaveLength(8);
  });

  it('is refused where it says nothing, or cannot be made, naming each problem', async () => {
    const forum = await lockedForum();
    const change = await moveOf(forum, { issues: 'PAY-1', to: 'top' });
    expect(await forum.call('manager', 'fileProposal', { wish: wishFor([change], { reason: ' ' }) })).toEqual({
      ok: false,
      refusal: { code: 'saysNothing' },
    });
    expect(await forum.call('manager', 'fileProposal', { wish: wishFor([change]) })).toEqual({
      ok: false,
      refusal: { code: 'changesDoNotFit', problems: [{ change: 0, code: 'changesNothing' }] },
    });
    expect((await forum.view()).counts.proposals).toBe(0);
  });

  it('keeps the put-back move it was made from, where there was one', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    const [breach] = await forum.putBacks();
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    const from = async (fromBreach: number) => (await forum.value('manager', 'fileProposal', { wish, fromBreach })).proposal.fromBreach;
    expect(await from(breach?.number ?? 0)).toBe(breach?.number);
    expect(await from(77)).toBeNull();
  });

  it('is no breach, and moves nothing', async () => {
    const forum = await lockedForum();
    const before = forum.order();
    await fileMove(forum, 'manager');
    await forum.settle();
    expect(forum.order().slice(0, 8)).toEqual(before);
    expect(await forum.putBacks()).toEqual([]);
  });
});

describe('O8, S1 several filed at once', () => {
  it.each([1, 2, 3])('get a number each (seed %i)', async (seed) => {
    const forum = await lockedForum({ seed });
    const product = await firstProduct(forum);
    forum.site.control.faults({ callLatencyMs: [5, 80] });
    const wishes = await Promise.all(
      ['PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'].map(async (issues) =>
        wishFor([await moveOf(forum, { issues, to: 'top', product })]),
      ),
    );
    const filed = await Promise.all(wishes.map((wish) => forum.value('manager', 'fileProposal', { wish })));
    await forum.settle();
    expect(filed.map(({ proposal }) => proposal.number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const { entries } = await forum.value('owner', 'listProposals', {});
    expect(entries.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(new Set(entries.map(({ issueId }) => issueId)).size).toBe(6);
  });
});

describe('O13 nobody is told of a single proposal', () => {
  async function mailsAfterFiling(settings: Partial<ForumSettings>, person: Person) {
    const forum = await nothingHeldYet(settings);
    const before = forum.site.control.outbox().emails.length;
    await fileMove(forum, person);
    await forum.settle();
    return forum.site.control.outbox().emails.slice(before);
  }

  it('not even the Product Owner it concerns', async () => {
    expect(await mailsAfterFiling({}, 'manager')).toEqual([]);
  });

  it('but the Product Owners it concerns, where the forum chose so', async () => {
    const told = await mailsAfterFiling({ filedProposals: 'toldAtOnce' }, 'manager');
    expect(told.map(({ to }) => to)).toEqual([['557058:owner']]);
    expect(await mailsAfterFiling({ filedProposals: 'toldAtOnce' }, 'owner')).toEqual([]);
  });
});

describe('O14 a person proposes only what that person may see', () => {
  it('an issue that is hidden is refused by its id, in a preview as well', async () => {
    const forum = await lockedForum();
    forum.elsewhere('SEC');
    forum.site.jira.admin.permitOnly('SEC', 'BROWSE_PROJECTS', [{ type: 'user', accountId: forum.people.owner }]);
    const hidden = idOf(forum, 'SEC-1');
    const change = await moveOf(forum, { issues: 'PAY-8', to: { above: 'SEC-1' } });
    for (const call of ['previewProposal', 'fileProposal'] as const) {
      expect(await forum.call('manager', call, { wish: wishFor([change]) })).toEqual({
        ok: false,
        refusal: { code: 'issueHidden', issue: hidden },
      });
    }
  });

  it('what is shown of a proposal names issues by their ids alone', async () => {
    const forum = await lockedForum();
    await fileMove(forum, 'manager');
    const view = await shownTo(forum, 'developer');
    expect(JSON.stringify(view)).not.toMatch(/PAY-\d|Story \d/);
    expect(view.effect[0]?.after[0]).toEqual({ place: 1, row: { kind: 'issue', issue: idOf(forum, 'PAY-8') }, isMoved: true });
  });
});

import { type LockedForum, type Person, lockedForum, siteWithBacklog } from '../../builders/lockedForum';
import { commentsOn, fileMove, firstProduct, idOf, issueBehind, moveOf, shownTo, wishFor } from '../../builders/proposals';

/** Id of the transition that closes an issue. */
const DONE = '41';

/** Made by Jira's own Create. */
async function create(
  forum: LockedForum,
  person: Person,
  { labels = ['metascrum-proposal'], type = 'Story', project = 'PAY' } = {},
): Promise<string> {
  const fields = { project: { key: project }, issuetype: { name: type }, summary: 'Mercy Valley first, please', labels };
  return ((await forum.jira(person, 'POST', '/rest/api/3/issue', { fields })) as { key: string }).key;
}

/** A forum that lives in a project of its own, which is no product's. */
async function forumApart(): Promise<LockedForum> {
  const product = await siteWithBacklog();
  const home = product.elsewhere('HOME', 0);
  await home.value('facilitator', 'makeForum', home.input({ products: [product.product()] }));
  return home;
}
const numbers = async (forum: LockedForum) => (await forum.value('owner', 'listProposals', {})).entries.map(({ number }) => number);

describe('O9 an issue made by Jira’s own Create is taken in', () => {
  it('by its label, as an incomplete proposal of who reported it', async () => {
    const forum = await lockedForum();
    const key = await create(forum, 'developer');
    await forum.settle();
    const { proposal, abilities } = await shownTo(forum, 'developer');
    expect(proposal).toMatchObject({ issueId: idOf(forum, key), proposer: forum.people.developer, state: { kind: 'incomplete' } });
    expect(proposal.wish).toMatchObject({ title: 'Mercy Valley first, please', changes: [] });
    expect(abilities).toMatchObject({ mayComplete: true, mayWithdraw: true, mayRevise: false });
    expect((await forum.log()).at(-1)).toMatchObject({ actor: null, what: { kind: 'proposalTakenIn', number: 1 } });
  });

  it('and asks there, once, for what is missing', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventDoubling: 1, eventDelayMs: [0, 60_000] });
    const key = await create(forum, 'developer');
    await forum.settle();
    await forum.jira('developer', 'PUT', `/rest/api/3/issue/${key}`, { update: { labels: [{ add: 'urgent' }] } });
    await forum.settle();
    expect(commentsOn(forum, key)).toHaveLength(1);
    expect(commentsOn(forum, key)[0]).toContain('go to Proposals, and choose Complete it');
    expect(await numbers(forum)).toEqual([1]);
  });

  it('is completed by its proposer, or by a facilitator in the proposer’s place, and by nobody else', async () => {
    const forum = await lockedForum();
    await create(forum, 'developer');
    await create(forum, 'developer');
    await forum.settle();
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    const complete = (person: Person, number: number) => forum.call(person, 'completeProposal', { number, wish });
    expect(await complete('owner', 1)).toEqual({ ok: false, refusal: { code: 'notTheProposer', proposer: forum.people.developer } });
    expect(await complete('developer', 1)).toMatchObject({ ok: true, value: { proposal: { state: { kind: 'waiting' }, wish } } });
    expect(await complete('developer', 1)).toEqual({ ok: false, refusal: { code: 'alreadySettled' } });
    expect(await complete('facilitator', 2)).toMatchObject({ ok: true, value: { proposal: { proposer: forum.people.developer } } });
  });

  it('where the forum’s project is no product’s, without any label; an impediment, an epic or a sub-task is none', async () => {
    const forum = await forumApart();
    const key = await create(forum, 'developer', { labels: [], project: 'HOME' });
    await create(forum, 'developer', { labels: ['metascrum-impediment'], project: 'HOME' });
    await create(forum, 'developer', { labels: [], project: 'HOME', type: 'Epic' });
    await create(forum, 'developer', { labels: ['metascrum-proposal'], project: 'PAY' });
    await forum.settle();
    const { entries } = await forum.value('owner', 'listProposals', {});
    expect(entries.map(({ issueId }) => issueId)).toEqual([idOf(forum, key)]);
  });

  it('in a product’s project only what is labelled, also later', async () => {
    const forum = await lockedForum();
    const key = await create(forum, 'developer', { labels: [] });
    await forum.settle();
    expect(await numbers(forum)).toEqual([]);
    await forum.jira('developer', 'PUT', `/rest/api/3/issue/${key}`, { fields: { labels: ['metascrum-proposal'] } });
    await forum.settle();
    expect(await numbers(forum)).toEqual([1]);
  });

  it('and a lost event is made good by the sweep', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventLoss: 1 });
    await create(forum, 'developer');
    await forum.settle();
    forum.site.control.faults({ eventLoss: 0 });
    expect(await numbers(forum)).toEqual([]);
    await forum.site.control.clock({ advance: 'PT10M' });
    expect(await numbers(forum)).toEqual([1]);
  });
});

describe('O8, O9 a crash while a proposal is filed', () => {
  it('loses no issue and doubles none, wherever it happens', async () => {
    let kills = 0;
    for (let wasKilled = true, call = 1; wasKilled; call += 1) {
      const forum = await lockedForum();
      const product = await firstProduct(forum);
      forum.site.control.faults({ killAfterCall: { function: 'page-calls', call } });
      const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: 'top', product })]);
      const answered = await forum.call('manager', 'fileProposal', { wish }).then(
        ({ ok }) => ok,
        () => false,
      );
      forum.site.control.faults({ killAfterCall: null });
      await forum.site.control.clock({ advance: 'PT15M' });
      const made = forum.order().filter((key) => Number(key.slice(4)) > 8);
      expect([call, await numbers(forum)]).toEqual([call, made.length === 0 ? [] : [1]]);
      expect(made.length).toBeLessThanOrEqual(1);
      if (answered) expect((await shownTo(forum, 'manager')).proposal.state.kind).toBe('waiting');
      wasKilled = !answered;
      kills += wasKilled ? 1 : 0;
    }
    expect(kills).toBeGreaterThan(15);
  }, 60_000);
});

describe('O12 the record holds', () => {
  it('what is edited by hand on the issue is shown, and followed by nothing', async () => {
    const forum = await lockedForum();
    const view = await fileMove(forum, 'manager');
    await forum.settle();
    expect((await shownTo(forum, 'owner')).editedByHand).toEqual([]);
    const { key, property } = issueBehind(forum, view);
    await forum.jira('manager', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'Agreed already' } });
    await forum.jira('manager', 'PUT', `/rest/api/3/issue/${key}/properties/metascrum`, { ...(property as object), state: 'agreed' });
    await forum.settle();
    const after = await shownTo(forum, 'owner');
    expect(after.editedByHand).toEqual(['summary', 'projection']);
    expect(after.proposal).toEqual(view.proposal);
  });

  it('so is a status set by hand, but where the issue of what was withdrawn is closed', async () => {
    const forum = await lockedForum();
    const view = await fileMove(forum, 'manager');
    await forum.settle();
    await forum.jira('manager', 'POST', `/rest/api/3/issue/${issueBehind(forum, view).key}/transitions`, { transition: { id: DONE } });
    const after = await shownTo(forum, 'owner');
    expect([after.editedByHand, after.proposal.state]).toEqual([['status'], view.proposal.state]);
    await forum.value('manager', 'withdrawProposal', { number: 1, reason: '' });
    await forum.settle();
    expect((await shownTo(forum, 'owner')).editedByHand).toEqual([]);
  });

  it('a deleted issue withdraws nothing: only the proposer does', async () => {
    const forum = await lockedForum();
    const view = await fileMove(forum, 'manager');
    await forum.settle();
    await forum.jira('facilitator', 'DELETE', `/rest/api/3/issue/${view.proposal.issueId}`);
    await forum.settle();
    expect((await shownTo(forum, 'owner')).proposal.state.kind).toBe('waiting');
    expect((await forum.value('manager', 'withdrawProposal', { number: 1, reason: '' })).proposal.state.kind).toBe('withdrawn');
    await forum.settle();
  });
});

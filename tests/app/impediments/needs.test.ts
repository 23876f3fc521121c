import { clock, forumWithLeader, needs, raise, step } from './onTheBoard';

describe('I8 what needs a person is one short list', () => {
  it('nothing for anybody, while nothing waits', async () => {
    const forum = await forumWithLeader();
    for (const person of ['facilitator', 'owner', 'manager', 'developer'] as const) expect(await needs(forum, person)).toEqual([]);
  });

  it('an impediment goes from who may take it to its owner, and to who raised it', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    const ofAll = async () =>
      Promise.all((['manager', 'developer', 'owner', 'facilitator'] as const).map((person) => needs(forum, person)));
    expect(await ofAll()).toEqual([['takeImpediment'], [], [], []]);
    expect((await forum.view('manager')).counts.needsMe).toBe(1);
    await step(forum, 'manager', 'raised', 'owned');
    expect(await ofAll()).toEqual([['removeImpediment'], [], [], []]);
    await step(forum, 'manager', 'owned', 'removed');
    expect(await ofAll()).toEqual([[], ['confirmRemoval'], ['confirmRemoval'], []]);
    await step(forum, 'developer', 'removed', 'confirmed');
    expect(await ofAll()).toEqual([[], [], [], []]);
    expect((await forum.view('manager')).counts.needsMe).toBe(0);
  });

  it('the event stands first for its facilitator, from half an hour before it is planned until it is opened', async () => {
    const forum = await forumWithLeader();
    await clock(forum, '2027-03-08T18:29:00Z');
    expect(await needs(forum, 'facilitator')).toEqual([]);
    await clock(forum, '2027-03-08T18:30:00Z');
    expect(await needs(forum, 'facilitator')).toEqual(['openEvent']);
    await clock(forum, '2027-03-08T19:07:00Z');
    expect(await needs(forum, 'facilitator')).toEqual(['openEvent']);
    expect(await needs(forum, 'manager')).toEqual([]);
    await forum.value('facilitator', 'openEvent', {});
    expect(await needs(forum, 'facilitator')).toEqual([]);
  });
});

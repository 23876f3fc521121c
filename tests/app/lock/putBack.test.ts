import { lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

describe('L1 while locked, nobody but the Product Owner may change the order', () => {
  it('puts a manager’s drag back and records who, which issue, from where and to where', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    expect(forum.order()[0]).toBe('PAY-6');
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    const [breach, ...others] = await forum.putBacks();
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ id: 'BR-1', mover: forum.people.manager, outcome: { kind: 'putBack' } });
    expect(breach?.foundPlace?.below).toBeNull();
  });

  it('puts back a block that was dragged as one, each issue recorded', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', ['PAY-6', 'PAY-7', 'PAY-2'], { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toHaveLength(3);
  });

  it('says what it costs: at most 12 points, whatever it finds', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.meters().points).toBeLessThanOrEqual(12);
  });
});

describe('L2 a Product Owner’s move enters the agreed order where it stands', () => {
  it('stays, and is what a later forbidden move goes back to', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await forum.settle();
    await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-6', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8']);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('W1 while an event is on the product is open', () => {
  it('lets anybody order, and the close takes the order that stands', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.drag('manager', 'PAY-8', { below: 'PAY-7' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('L13 with strength watch a forbidden move is recorded and stays', () => {
  it('records the move once and leaves the issue', async () => {
    const forum = await lockedForum({ strength: 'watch' });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-6');
    const idOf = (key: string) => forum.site.jira.admin.issue(key).id;
    const agreedPlace = { below: idOf('PAY-5'), above: idOf('PAY-7') };
    expect(await forum.putBacks()).toMatchObject([{ outcome: { kind: 'recordedOnly' }, agreedPlace }]);
  });
});

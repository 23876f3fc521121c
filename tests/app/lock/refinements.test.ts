import { lockedForum } from '../../builders/lockedForum';

describe('L7 what the Product Owner placed keeps its place among its neighbours when one of them is dragged away', () => {
  it('also two issues side by side: the dragged one goes back above them, where it stood', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await forum.drag('owner', 'PAY-7', { below: 'PAY-6' });
    await forum.settle();
    await forum.drag('manager', 'PAY-1', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-6', 'PAY-7', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-8']);
  });

  it('and what is placed between two of them, while a third is away, stands between them', async () => {
    const forum = await lockedForum({ eventDelayMs: 2_000 });
    await forum.drag('owner', 'PAY-5', { above: 'PAY-4' });
    await forum.drag('owner', 'PAY-5', { below: 'PAY-4' });
    await forum.settle();
    await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
    await forum.drag('owner', 'PAY-7', { above: 'PAY-6' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-6', 'PAY-8']);
  });
});

describe('L2, L7 what was put back a moment ago is a neighbour like any other', () => {
  it('so the Product Owner may place another issue on its other side', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
    await forum.settle();
    await forum.drag('owner', 'PAY-3', { below: 'PAY-4' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-4', 'PAY-3', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8']);
  });

  it('and it is left alone when the issue beside it is dragged to its other side: the dragged one goes back', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
    await forum.settle();
    await forum.drag('developer', 'PAY-5', { above: 'PAY-4' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8']);
    expect((await forum.putBacks()).map(({ issueId }) => forum.site.jira.admin.issue(issueId).key)).toEqual(['PAY-5', 'PAY-4']);
  });
});

/** Every way in which the order of a backlog can change, what the lock makes of it, and the test that shows it (rule B8). */

/**
 * `covered`: a change against the order is put back, and one that is none is let be. `recordedOnly`: seen and not put back.
 * `notCovered`: the lock does not see it, or what it orders is not the order that is agreed.
 */
export type WayVerdict = 'covered' | 'recordedOnly' | 'notCovered';
/** A file of the tests of the lock, and the title of one of its tests. */
type ShownBy = { readonly file: string; readonly title: string };

const ways = (title: string): ShownBy => ({ file: 'ways.test.ts', title });

export const WAYS = [
  {
    way: 'boardDrag',
    verdict: 'covered',
    shownBy: { file: 'putBack.test.ts', title: 'puts a manager’s drag back and records who, which issue, from where and to where' },
  },
  {
    way: 'columnDrag',
    verdict: 'covered',
    shownBy: ways('a drag to another column changes no order, and the rank that comes with it goes back'),
  },
  { way: 'sprintAdd', verdict: 'covered', shownBy: { file: 'leaving.test.ts', title: 'taken into a sprint at a chosen place' } },
  { way: 'sprintCompletion', verdict: 'covered', shownBy: { file: 'leaving.test.ts', title: 'stays at the top, where Jira puts it' } },
  { way: 'sprintOrder', verdict: 'notCovered', shownBy: ways('the order within a sprint is the team’s and is left alone') },
  { way: 'createAtTop', verdict: 'covered', shownBy: ways('what is created and ranked at the top at once is new, and stays') },
  { way: 'clone', verdict: 'covered', shownBy: ways('a clone enters where it stands, and its original stays') },
  { way: 'import', verdict: 'covered', shownBy: ways('an import of thirty issues is no breach') },
  { way: 'bulkEdit', verdict: 'covered', shownBy: ways('an edit of many issues at once changes no order') },
  { way: 'moveProject', verdict: 'covered', shownBy: { file: 'leaving.test.ts', title: 'moved to another project' } },
  { way: 'parent', verdict: 'covered', shownBy: ways('another parent changes no order') },
  {
    way: 'rest',
    verdict: 'covered',
    shownBy: { file: 'putBack.test.ts', title: 'puts back a block that was dragged as one, each issue recorded' },
  },
  { way: 'automation', verdict: 'covered', shownBy: ways('another app or a rule that ranks is a mover like any other') },
  { way: 'plans', verdict: 'covered', shownBy: ways('a plan that saves its order ranks each issue by itself, and all go back') },
  { way: 'rebalancing', verdict: 'covered', shownBy: { file: 'innocent.test.ts', title: 'does not mind that Jira renews all its ranks' } },
  { way: 'epics', verdict: 'covered', shownBy: ways('%s is guarded once the lock knows it') },
  { way: 'subtasks', verdict: 'covered', shownBy: ways('%s is guarded once the lock knows it') },
  { way: 'otherRankField', verdict: 'notCovered', shownBy: { file: 'otherSites.test.ts', title: 'ignores a move in the other one' } },
  { way: 'watchOnly', verdict: 'recordedOnly', shownBy: { file: 'putBack.test.ts', title: 'records the move once and leaves the issue' } },
] as const satisfies readonly { way: string; verdict: WayVerdict; shownBy: ShownBy }[];

export type Way = (typeof WAYS)[number]['way'];

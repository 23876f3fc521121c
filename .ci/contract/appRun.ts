/** The app at its own work on the demonstration: a forbidden drag, the schedule, and every call of its page, so that each of its requests is seen. */
import type { Site } from '../../tests/stand-in/site/site';
import type { Ask } from './tour/traveller';

export async function runApp(site: Site, { facilitator, asFacilitator }: { facilitator: string; asFacilitator: Ask }): Promise<void> {
  const call = caller(site, facilitator);
  const shown = await call('showForum', {});
  const product = shown.match(/"products":\[\{"id":"([^"]+)"/)?.[1] ?? '';
  const board = shown.match(/"board":\{"id":"(\d+)"/)?.[1] ?? '';
  await call('checkBoard', { boardId: board });
  await call('checkLock', { productId: product });
  await call('listPutBacks', {});
  await call('listLog', {});
  drag(asFacilitator, board);
  await site.kernel.advanceTo(site.kernel.now() + 60_000);
  await call('openEvent', {});
  await site.kernel.advanceTo(site.kernel.now() + 6 * 60_000);
  await call('closeEvent', {});
  await site.kernel.advanceTo(site.kernel.now() + 60_000);
}

/** The last issue of the backlog to its top, by somebody who is not its Product Owner. */
function drag(ask: Ask, board: string): void {
  const backlog = ask('GET', `/rest/software/1.0/board/${board}/backlog?maxResults=5&fields=summary`);
  ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [backlog.at('issues/4/key')], rankBeforeIssue: backlog.at('issues/0/key') });
}

/** Answers the reply as text. A refusal is an answer. @throws where the app fails */
function caller(site: Site, accountId: string) {
  const functionKey = site.manifest.pages[0]?.resolverFunction ?? '';
  const project = site.directory.projects()[0];
  return async (name: string, payload: unknown): Promise<string> => {
    const context = { project: { id: project?.id, key: project?.key, type: 'software' } };
    const outcome = JSON.stringify(await site.invoke({ functionKey, call: name, payload, accountId, context }));
    if (!outcome.startsWith('{"ok":true')) throw new Error(`${name} was answered ${outcome}`);
    return outcome;
  };
}

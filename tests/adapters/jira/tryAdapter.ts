/** Runs single functions of the Jira adapters against a site of the stand-in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Jira, JiraAsCaller } from '../../../src/app/ports';
import { bundleApp, readManifest } from '../../stand-in/forge/forge';
import { type Site, createSite } from '../../stand-in/site/site';

const ROOT = join(__dirname, '..', '..', '..');
const START = Date.parse('2027-03-08T18:00:00Z');
let bundle: ReturnType<typeof bundleApp> | undefined;

type Functions = { app: Jira; caller: JiraAsCaller };
type Args<F> = F extends (...given: infer Given) => unknown ? Given : never;
export const ALICE = '557058:alice';
export const BOB = '557058:bob';

export class Tried {
  constructor(
    readonly site: Site,
    readonly project: string,
  ) {}

  /** What the function answers, with maps and sets as lists; `{ fault }` where it throws one of Jira's. */
  async run<As extends keyof Functions, Name extends keyof Functions[As] & string>(
    as: As,
    name: Name,
    ...given: Args<Functions[As][Name]>
  ): Promise<unknown> {
    const outcome = await this.site.invoke({
      functionKey: 'page-calls',
      call: 'run',
      payload: { as, name, given },
      accountId: BOB,
      context: { type: 'jira:projectPage', project: { id: this.project, key: 'PAY' } },
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const answer = outcome.value as { value?: unknown; fault?: number };
    return answer.fault === undefined ? answer.value : { fault: answer.fault };
  }

  id(key: string): string {
    return this.site.jira.admin.issue(key).id;
  }

  fields(idOrKey: string): Record<string, unknown> {
    const principal = { kind: 'user' as const, accountId: ALICE };
    const { body } = this.site.jira.handle({ method: 'GET', path: `/rest/api/3/issue/${idOrKey}`, headers: {}, principal });
    return (body as { fields: Record<string, unknown> }).fields;
  }
}

/** Projects PAY and SEC with three stories each; Bob, who calls, sees only PAY. */
export async function trySite(): Promise<Tried> {
  const manifest = readManifest(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
  const app = await (bundle ??= bundleApp(join(__dirname, 'adapterCalls.ts')));
  const site = createSite({ start: START, seed: 1, manifest, app, baseUrl: 'https://stand-in.example' });
  const { admin } = site.jira;
  for (const [accountId, displayName] of [
    [ALICE, 'Alice'],
    [BOB, 'Bob'],
  ] as const) {
    admin.addUser({ accountId, displayName });
  }
  const made = ['PAY', 'SEC'].map((key) => {
    const project = admin.addProject({ key, name: key, leadAccountId: ALICE });
    admin.addIssues(key, [{ summary: 'One' }, { summary: 'Two' }, { summary: 'Three' }], { by: ALICE, emitEvents: false });
    return project.id;
  });
  admin.permitOnly('SEC', 'BROWSE_PROJECTS', [{ type: 'user', accountId: ALICE }]);
  return new Tried(site, made[0] ?? '');
}

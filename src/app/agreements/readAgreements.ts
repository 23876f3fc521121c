/** Pages of agreements, newest first (rule T1). */
import type { AgreementView } from '../../contract/calls/agreementCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, ProductId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { presentAgreement } from './presentAgreement';

const PAGE = 50;
type Asked = { product?: ProductId; state?: 'standing' | 'past'; before?: number };
type Page = { entries: readonly AgreementView[]; next: number | null };

/** A page of one product's agreements may take several reads, since all of a forum's share one numbering. */
export async function listAgreements(deps: Deps, forum: Forum, { reader, asked }: { reader: AccountId; asked: Asked }): Promise<Page> {
  const register = (await deps.records.register(forum.id)).value;
  const at = { person: reader, now: deps.clock.now() };
  const found: AgreementView[] = [];
  for (let top = Math.min(register.next.agreement, asked.before ?? Infinity) - 1; top > 0; top -= PAGE) {
    const numbers = Array.from({ length: Math.min(PAGE, top) }, (_, index) => top - index);
    const read = await deps.records.keptMany('agreement', forum.id, numbers);
    found.push(...read.map(({ value }) => presentAgreement(forum, value, at)).filter((view) => isAsked(view, asked)));
    if (found.length > PAGE) return { entries: found.slice(0, PAGE), next: found[PAGE - 1]?.agreement.number ?? null };
  }
  return { entries: found, next: null };
}

function isAsked({ agreement, isStanding }: AgreementView, { product, state }: Asked): boolean {
  if (product !== undefined && !agreement.products.includes(product)) return false;
  return state === undefined || isStanding === (state === 'standing');
}

export async function showAgreement(
  deps: Deps,
  forum: Forum,
  { reader, number }: { reader: AccountId; number: number },
): Promise<Result<AgreementView, { code: 'noSuchAgreement' }>> {
  const read = await deps.records.kept('agreement', forum.id, number);
  if (!read) return refused({ code: 'noSuchAgreement' });
  return ok(presentAgreement(forum, read.value, { person: reader, now: deps.clock.now() }));
}

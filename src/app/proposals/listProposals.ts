/** Pages of proposals: open ones first, then newest first (rules O8, S3). */
import type { ProposalCalls, ProposalRow } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import type { Register } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import type { Deps } from '../ports';
import { rowOf } from './presentProposal';

type Asked = ProposalCalls['listProposals']['input'];
type Page = ProposalCalls['listProposals']['value'];
/** `cursor` says where a page that ends with this proposal goes on. */
type Listed = { number: number; cursor: number };

const PAGE = 50;
const READ_AT_ONCE = 100;
/** A page that few proposals fit ends here, shorter, and the next one goes on. */
const MOST_READ = 1000;

export async function listProposals(deps: Deps, forum: Forum, { reader, asked }: { reader: AccountId; asked: Asked }): Promise<Page> {
  const register = (await deps.records.register(forum.id)).value;
  const { before } = asked;
  const listed = sequence(register, asked.state).filter(({ cursor }) => before === undefined || cursor < before);
  const found: { row: ProposalRow; cursor: number }[] = [];
  let read = 0;
  while (found.length < PAGE && read < Math.min(listed.length, MOST_READ)) {
    const some = listed.slice(read, read + (isFiltered(asked) ? READ_AT_ONCE : PAGE));
    read += some.length;
    found.push(...(await rowsOf(deps, forum, some)).filter(({ row }) => isAsked(row, { reader, asked })));
  }
  const last = found.length > PAGE ? found[PAGE - 1]?.cursor : listed[read - 1]?.cursor;
  const isAll = found.length <= PAGE && read >= listed.length;
  return { entries: found.slice(0, PAGE).map(({ row }) => row), next: isAll ? null : (last ?? null) };
}

/** Cursors fall along the list, and those of open proposals lie above all others. */
function sequence({ next, open }: Register, state: Asked['state']): readonly Listed[] {
  const last = next.proposal;
  const isOpen = new Set(open.proposal);
  const newestFirst = Array.from({ length: last - 1 }, (_, index) => last - 1 - index);
  const opened = newestFirst.filter((number) => isOpen.has(number)).map((number) => ({ number, cursor: OPEN_ABOVE + number }));
  const settled = newestFirst.filter((number) => !isOpen.has(number)).map((number) => ({ number, cursor: number }));
  return [...(state === 'settled' ? [] : opened), ...(state === 'open' ? [] : settled)];
}

const OPEN_ABOVE = 1_000_000_000;

async function rowsOf(deps: Deps, forum: Forum, listed: readonly Listed[]) {
  const numbers = listed.map(({ number }) => number);
  const half = Math.ceil(numbers.length / 2);
  const parts = await Promise.all(
    [numbers.slice(0, half), numbers.slice(half)].map((part) => deps.records.keptMany('proposal', forum.id, part)),
  );
  const cursors = new Map(listed.map(({ number, cursor }) => [number, cursor]));
  return parts.flat().map(({ value }) => ({ row: rowOf(value), cursor: cursors.get(value.number) ?? 0 }));
}

const isFiltered = ({ product, mine }: Asked): boolean => product !== undefined || mine === true;

function isAsked({ products, proposer }: ProposalRow, { reader, asked }: { reader: AccountId; asked: Asked }): boolean {
  return (asked.product === undefined || products.includes(asked.product)) && (asked.mine !== true || proposer === reader);
}

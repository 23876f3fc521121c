/** A product while somebody fills it in: what is typed is never lost, and a late answer about another board changes nothing. */
import type { NewProduct, Reply, Strength } from '../../../../src/contract/api';
import { LONGEST_NAME } from '../../../../src/domain/forum/setup';
import type { BoardId } from '../../../../src/domain/ids';
import { call } from '../../wire/call';
import type { Board } from '../../wire/boards';
import type { Person } from '../../wire/people';
import type { Refusal } from '../RefusalWords';

export type BoardVerdict =
  | { kind: 'none' }
  | { kind: 'checking' }
  | { kind: 'fine'; projects: readonly string[] }
  | { kind: 'refused'; refusal: Refusal }
  /** Nobody answered. */
  | { kind: 'failed' };

export type ProductDraft = {
  name: string;
  board: Board | null;
  verdict: BoardVerdict;
  owner: Person | null;
  strength: Strength;
};

export type ProductChange =
  | { kind: 'named'; name: string }
  | { kind: 'boardPicked'; board: Board | null }
  | { kind: 'boardChecked'; board: BoardId; verdict: BoardVerdict }
  | { kind: 'ownerPicked'; owner: Person | null }
  | { kind: 'strengthChosen'; strength: Strength };

export const NEW_PRODUCT: ProductDraft = { name: '', board: null, verdict: { kind: 'none' }, owner: null, strength: 'watch' };

export function changeProduct(draft: ProductDraft, change: ProductChange): ProductDraft {
  switch (change.kind) {
    case 'named':
      return { ...draft, name: change.name.slice(0, LONGEST_NAME) };
    case 'boardPicked':
      return {
        ...draft,
        board: change.board,
        verdict: { kind: change.board === null ? 'none' : 'checking' },
        name: draft.name === '' ? (change.board?.name.slice(0, LONGEST_NAME) ?? '') : draft.name,
      };
    case 'boardChecked':
      return draft.board?.id === change.board ? { ...draft, verdict: change.verdict } : draft;
    case 'ownerPicked':
      return { ...draft, owner: change.owner };
    case 'strengthChosen':
      return { ...draft, strength: change.strength };
  }
}

export type ProductProblem = 'name' | 'board' | 'boardUnfit' | 'owner';

/** What still keeps the product from being made. A check nobody answered does not: the backend checks again. */
export function problemsOf({ name, board, verdict, owner }: ProductDraft): ProductProblem[] {
  return [
    ...(board === null ? (['board'] as const) : []),
    ...(verdict.kind === 'refused' || verdict.kind === 'checking' ? (['boardUnfit'] as const) : []),
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(owner === null ? (['owner'] as const) : []),
  ];
}

/** Null while something is missing. */
export function toNewProduct({ name, board, owner, strength }: ProductDraft): NewProduct | null {
  return board === null || owner === null || name.trim() === ''
    ? null
    : { name: name.trim(), boardId: board.id, owner: owner.id, strength };
}

/** Asks the backend whether the board's order can be locked. Never rejects. */
export async function judgeBoard(board: BoardId): Promise<BoardVerdict> {
  try {
    return toVerdict(await call('checkBoard', { boardId: board }));
  } catch {
    return { kind: 'failed' };
  }
}

function toVerdict(reply: Reply<'checkBoard'>): BoardVerdict {
  return reply.ok ? { kind: 'fine', projects: reply.value.projects.map(({ key }) => key) } : { kind: 'refused', refusal: reply.refusal };
}

/** Pieces that several records share. */
import * as v from 'valibot';
import type { Voice } from '../../../domain/authority';
import type { AccountId, ForumId, IssueId, ProductId, ProjectId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';

/** A string or number that carries a brand: the brand exists for the compiler only. */
export const branded = <T extends string>() => v.custom<T>((value) => typeof value === 'string' && value !== '');
export const at = v.custom<Instant>((value) => typeof value === 'number' && Number.isFinite(value));
export const account = branded<AccountId>();
export const forum = branded<ForumId>();
export const issue = branded<IssueId>();
export const product = branded<ProductId>();
export const project = v.object({ id: branded<ProjectId>(), key: v.string() });
export const voice: v.GenericSchema<unknown, Voice> = v.object({ by: account, for: account });
/** For asking only which version a record is at. */
export const anyBody = v.unknown();

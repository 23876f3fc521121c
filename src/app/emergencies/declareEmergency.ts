/** Declares an emergency (rules U1-U3): numbered, recorded, its Product Owners told at once. A Product Owner grants the own product with it. */
import type { EmergencyView } from '../../contract/calls/emergencyCalls';
import { answered } from '../../domain/emergency/answering';
import { type Declaration, declared } from '../../domain/emergency/declaring';
import type { Emergency } from '../../domain/emergency/emergency';
import { askedNotice } from '../../domain/emergency/notices';
import type { EmergencyRefusal } from '../../domain/emergency/refusals';
import type { Forum } from '../../domain/forum/forum';
import { withNew } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import type { EmergencyFact } from '../../domain/log/emergencyFacts';
import { type Result, ok } from '../../domain/result';
import type { Deps, JiraAsCaller, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { answerFacts, undoOf } from './answerEmergency';
import { judgeDeclaration } from './judgeDeclaration';
import { bringHardLocks, openingWrites } from './lockOpenings';
import { overspentBy, tellOverspent } from './overspent';
import { presentEmergency } from './presentEmergency';
import { openingFacts } from './stepEmergency';
import { aboutEmergency, tellPeople } from './tellPeople';

type Input = { forum: Forum; actor: AccountId; asCaller: JiraAsCaller; declaration: Declaration };
type Made = { before: Emergency; after: Emergency };

const ATTEMPTS = 25;

export async function declareEmergency(deps: Deps, input: Input): Promise<Result<EmergencyView, EmergencyRefusal>> {
  const { forum, actor } = input;
  // What it says is judged first, so that nothing of Jira is told to who may not declare.
  const tried = declared(forum, input.declaration, { number: 1, by: actor, at: deps.clock.now() });
  if (!tried.ok) return tried;
  const problem = await judgeDeclaration(deps, input, tried.value);
  if (problem) return problem;
  const made = await untilCommitted(() => tryToRecord(deps, input), ATTEMPTS);
  if (!made.ok) return made;
  await bringHardLocks(deps, forum, made.value);
  await tell(deps, forum, made.value);
  await deps.broadcast.forumChanged(forum.id);
  return ok(presentEmergency(forum, made.value.after, { person: actor, now: deps.clock.now() }));
}

async function tryToRecord(deps: Deps, { forum, actor, declaration }: Input): Promise<Result<Made, EmergencyRefusal> | 'conflict'> {
  const held = await deps.records.register(forum.id);
  const { register, number } = withNew(held.value, 'emergency');
  const at = deps.clock.now();
  const asked = declared(forum, declaration, { number, by: actor, at });
  if (!asked.ok) return asked;
  const after = await grantedByOwner(deps, forum, asked.value);
  const made = { before: asked.value, after };
  const writes: Write[] = [
    { kind: 'kept', of: 'emergency', number, value: after, version: 0 },
    { kind: 'register', value: register, version: held.version },
    ...(await openingWrites(deps, made)),
  ];
  const facts = (await factsOf(deps, forum, made)).map((fact) => ({ actor, fact }));
  return (await deps.records.commit({ forumId: forum.id, writes, facts }, at)) === 'conflict' ? 'conflict' : ok(made);
}

/** U3: the Product Owner who declares it need not be asked. */
async function grantedByOwner(deps: Deps, forum: Forum, asked: Emergency): Promise<Emergency> {
  let emergency = asked;
  const { declaredBy: person, declaredAt: now } = asked;
  for (const { product, points } of asked.parts) {
    if (forum.products.find(({ id }) => id === product)?.owner !== person) continue;
    const undo = await undoOf(deps, forum, { emergency: asked, product });
    const granted = answered(forum, emergency, { product, isGranted: true, reason: '', points, undo, person, now });
    if (granted.ok) emergency = granted.value;
  }
  return emergency;
}

async function factsOf(deps: Deps, forum: Forum, { before, after }: Made): Promise<readonly EmergencyFact[]> {
  const { number, harm, until, parts } = after;
  return [
    { kind: 'emergencyDeclared', number, products: parts.map(({ product }) => product), harm, until },
    ...parts.flatMap(({ product }) => answerFacts({ after }, product)),
    ...openingFacts({ before, after }),
    ...(await overspentBy(deps, { after, forum })),
  ];
}

async function tell(deps: Deps, forum: Forum, { after }: Made): Promise<void> {
  const asked = after.parts.filter(({ answer }) => answer === null).map(({ product }) => product);
  const people = forum.products.filter(({ id }) => asked.includes(id)).map(({ owner }) => owner);
  const notice = askedNotice(after, aboutEmergency(forum, after), { waitedFor: false });
  await tellPeople(deps, forum, after, { people, notice });
  if (asked.length === 0) await tellOverspent(deps, { after, forum });
}

/** Who answers an emergency, and when (rules U3, U4): the Product Owner, after the stated wait who stands in, then the forum's rule. */
import type { Voice } from '../authority';
import type { Forum } from '../forum/forum';
import { standInsFor } from '../forum/people';
import type { AccountId, ProductId } from '../ids';
import { type Instant, MINUTE_MS, plusMs } from '../instant';
import type { Change } from '../proposal/change';
import { type Result, ok, refused } from '../result';
import { type AnswerWay, type Emergency, type EmergencyPart, phaseAt } from './emergency';
import type { EmergencyRefusal } from './refusals';

/** Who may answer for a product, and from when on. */
export type Turn = { readonly way: AnswerWay; readonly people: readonly AccountId[]; readonly from: Instant };

/** In the order in which they come. Who declared it answers in no turn but the Product Owner's own. */
export function turnsOf(forum: Forum, emergency: Emergency, at: { product: ProductId; now: Instant }): readonly Turn[] {
  const others = ({ way, people, ...turn }: Turn): Turn => ({
    ...turn,
    way,
    people: way === 'owner' ? people : people.filter((person) => person !== emergency.declaredBy),
  });
  return allTurns(forum, emergency, at)
    .map(others)
    .filter(({ people }) => people.length > 0);
}

function allTurns(forum: Forum, emergency: Emergency, { product, now }: { product: ProductId; now: Instant }): readonly Turn[] {
  const owner = forum.products.find(({ id }) => id === product)?.owner;
  if (owner === undefined) return [];
  const { answerMinutes, unanswered } = forum.settings.emergencies;
  const after = (waits: number) => plusMs(emergency.declaredAt, waits * answerMinutes * MINUTE_MS);
  const others = (people: readonly AccountId[]) => people.filter((person) => person !== owner);
  const proxies = others(standInsFor(forum, owner, now));
  const managers = others([...new Set(forum.people.filter(({ role }) => role === 'management').map(({ person }) => person))]);
  return [
    { way: 'owner', people: [owner], from: emergency.declaredAt },
    ...(proxies.length > 0 ? [{ way: 'proxy' as const, people: proxies, from: after(1) }] : []),
    ...(unanswered === 'management' && managers.length > 0
      ? [{ way: 'management' as const, people: managers, from: after(proxies.length > 0 ? 2 : 1) }]
      : []),
  ];
}

export type Asking = { readonly person: AccountId; readonly now: Instant };
type Seated = { readonly part: EmergencyPart; readonly voice: Voice; readonly way: AnswerWay };

/** The earliest turn of this person's counts. */
export function mayAnswer(
  forum: Forum,
  emergency: Emergency,
  { product, person, now }: Asking & { product: ProductId },
): Result<Seated, EmergencyRefusal> {
  const part = emergency.parts.find((one) => one.product === product);
  if (!part) return refused({ code: 'noSuchProduct' });
  const turns = turnsOf(forum, emergency, { product, now });
  const turn = turns.find(({ people }) => people.includes(person));
  const isAside = allTurns(forum, emergency, { product, now }).some(({ people }) => people.includes(person));
  if (!turn) return refused({ code: isAside ? 'notYourOwn' : 'notTheDecider', deciders: decidersOf(turns, now) });
  const phase = phaseAt(emergency, now);
  if (part.answer) return refused({ code: 'alreadyAnswered', by: part.answer.voice.by });
  if (phase !== 'asked') return refused({ code: 'isOver', phase });
  if (now < turn.from) return refused({ code: 'notYourTurnYet', from: turn.from });
  const owner = turns[0]?.people[0] ?? person;
  return ok({ part, way: turn.way, voice: { by: person, for: turn.way === 'proxy' ? owner : person } });
}

export type Answering = Asking & {
  readonly product: ProductId;
  readonly isGranted: boolean;
  readonly reason: string;
  /** What it takes from the buffer, as who answers sees it. */
  readonly points: number;
  /** What brings the issues back, worked out from the order as it stands. */
  readonly undo: readonly Change[];
};

/** U3: an answer stands; what was granted is ended and not taken back. */
export function answered(forum: Forum, emergency: Emergency, answering: Answering): Result<Emergency, EmergencyRefusal> {
  const may = mayAnswer(forum, emergency, answering);
  if (!may.ok) return may;
  const { voice, way } = may.value;
  const { isGranted, reason, now: at, points, undo } = answering;
  const withAnswer = (part: EmergencyPart): EmergencyPart => ({ ...part, points, undo, answer: { isGranted, voice, way, at, reason } });
  return ok({ ...emergency, parts: emergency.parts.map((part) => (part.product === answering.product ? withAnswer(part) : part)) });
}

const decidersOf = (turns: readonly Turn[], now: Instant): readonly AccountId[] => [
  ...new Set(turns.filter(({ from }) => from <= now).flatMap(({ people }) => people)),
];

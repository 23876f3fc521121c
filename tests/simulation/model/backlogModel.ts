/** What the order of one product must be, worked out from what happened in Jira alone (rules W1, L1-L3, L5, L9, L15, T3): of each two issues which is above. */
import { Fights } from './fights';
import { COMPLETION_MS, MAKING_MS, type Member, UNKNOWN } from './member';
import { type Exception, type Forbidden, type LockedAt, moveKey, type Observation } from './observation';
import { holdsAfter, isUnsure, Promises, type Tried, undoing } from './promises';
import { Relations, sideIn } from './relations';

export class BacklogModel {
  readonly relations = new Relations();
  readonly members = new Map<string, Member>();
  readonly exceptions = new Map<Exception, number>();
  /** Of this stretch of time between two moments of rest. */
  forbidden: Forbidden[] = [];
  touched = new Set<string>();
  /** Issues that the app ranked although nobody had moved them against the rule. */
  touchedUnmoved: Observation[] = [];
  readonly promises = new Promises();
  readonly #fights = new Fights();
  #outstanding = new Map<string, Observation[]>();
  #allowed = new Map<string, Observation>();
  /** Allowed moves that the app had not dealt with when a stretch ended: their events are lost, and nobody says when it finds them. */
  readonly #lost = new Set<string>();
  lastOrder: readonly string[] = [];
  /** Issues whose forbidden moves the app had not dealt with when the stretch ended: past closed issues only, or it has not found them yet. */
  readonly untold = new Set<string>();
  #breaking: Tried[] = [];
  readonly #madeAt = new Map<string, number>();

  constructor(readonly owner: string) {}

  count(exception: Exception, times = 1): void {
    this.exceptions.set(exception, (this.exceptions.get(exception) ?? 0) + times);
  }

  member(issue: string): Member {
    let member = this.members.get(issue);
    if (!member) this.members.set(issue, (member = { ...UNKNOWN }));
    return member;
  }

  /** The close of an event: what stands is agreed. */
  lock(order: readonly string[], { at, staleMs, agreed }: LockedAt): void {
    for (const issue of order) {
      const member = this.member(issue);
      const isSeen = !member.isOut && (member.passedAt === 0 || at - member.passedAt > staleMs);
      Object.assign(member, { isKnown: isSeen, isFloating: false });
    }
    this.relations.reset(order.filter((issue) => this.members.get(issue)?.isKnown));
    // What was moved against the rule before is agreed now, and its event may still be on its way.
    for (const [issue, moves] of this.#outstanding) for (const move of moves) this.#allowed.set(issue, move);
    this.#outstanding.clear();
    this.untold.clear();
    this.#lost.clear();
    this.#madeAt.clear();
    this.#fights.end();
    this.forbidden = [];
    this.promises.agree(agreed);
  }

  see(seen: Observation, isLocked: boolean): void {
    if (seen.byApp) this.#seeApp(seen, isLocked);
    else if (seen.what === 'ranked') this.#seeMove(seen, isLocked);
    else if (seen.what === 'created') this.#make(seen);
    else this.#seePassage(seen);
    this.#loosen(seen);
    this.promises.note(this.relations, isLocked ? null : seen.issue);
    this.lastOrder = seen.order;
  }

  /** The next stretch begins; what was ambiguous is settled by how it came out. */
  rest(order: readonly string[], { isLocked, unsettled }: { isLocked: boolean; unsettled: ReadonlySet<string> }): void {
    if (isLocked) this.#settle(order);
    this.promises.note(this.relations);
    for (const { move } of this.forbidden) if (unsettled.has(moveKey(move))) this.untold.add(move.issue);
    this.forbidden = [];
    // The app may find only now that somebody moved these.
    this.touched = new Set(this.untold);
    this.touchedUnmoved = [];
    this.#outstanding.clear();
    for (const [issue, move] of this.#allowed) {
      if (isLocked && this.#isUnsettled(move, { unsettled })) this.#lost.add(moveKey(move));
      else this.#allowed.delete(issue);
    }
    this.#breaking = [];
    this.lastOrder = order;
  }

  #settle(order: readonly string[]): void {
    for (const [issue, member] of this.members) {
      if (!member.isFloating || this.#fights.isAbout(issue)) continue;
      Object.assign(member, { isFloating: false, isKnown: !member.isOut && member.movedAt > member.passedAt });
      for (const other of this.members.keys()) this.relations.set(issue, other, null);
    }
    const standing = order.filter((issue) => this.isStanding(issue));
    for (const [index, one] of standing.entries()) {
      for (const other of standing.slice(index + 1)) {
        if (this.relations.get(one, other) !== null) continue;
        this.count('tie');
        this.relations.set(one, other, 'above');
      }
    }
  }

  /** Known to the agreed order, in the backlog, and of a place that the model can tell. */
  isStanding(issue: string): boolean {
    const member = this.members.get(issue);
    return member !== undefined && member.isKnown && !member.isOut && !member.isFloating;
  }

  #make(seen: Observation): void {
    this.#madeAt.set(seen.issue, seen.at);
    this.#allow(seen);
  }

  #seeApp(seen: Observation, isLocked: boolean): void {
    if (seen.what !== 'ranked' || !isLocked) return;
    const { issue } = seen;
    this.#fights.putBack(seen);
    const isHis = this.forbidden.some(({ move }) => move.issue === issue) || this.untold.has(issue) || this.members.get(issue)?.isFloating;
    if (!isHis) this.touchedUnmoved.push(seen);
    else if (this.#isUnsettled(this.#allowed.get(seen.issue), seen)) this.#float(seen.issue, 'putBackCrossed');
  }

  #seeMove(seen: Observation, isLocked: boolean): void {
    const member = this.member(seen.issue);
    this.touched.add(seen.issue);
    member.movedAt = seen.at;
    if (!isLocked) {
      this.#allow(seen);
      return;
    }
    this.#crossBreaking(seen);
    if (member.isOut) {
      this.#float(seen.issue, 'movedOutside');
      return;
    }
    const isReturning = seen.at - member.returnedAt <= COMPLETION_MS;
    member.returnedAt = -Infinity;
    const isMade = seen.at - (this.#madeAt.get(seen.issue) ?? -Infinity) <= MAKING_MS;
    const verdict = seen.isSprintReturn || isMade ? 'allowed' : seen.actor === this.owner ? this.#ofOwner(seen) : 'forbidden';
    if (verdict === 'allowed') {
      this.#allow(seen);
      return;
    }
    const isOverwriting = this.#isUnsettled(this.#allowed.get(seen.issue), seen);
    this.forbidden.push({
      move: seen,
      agreed: this.relations.sidesOf(seen.issue, seen.order),
      mustBreach: verdict === 'forbidden' && !isReturning && seen.actor !== this.owner && this.isStanding(seen.issue) && !isOverwriting,
    });
    if (verdict === 'unsure' || isReturning) {
      this.#float(seen.issue, isReturning ? 'returnDragged' : 'agreementUnsure');
      return;
    }
    this.#forbid(seen, member);
  }

  /** Another issue of the agreement moves before the break of it is settled: beside where that is put back it may keep it; without it there is none. */
  #crossBreaking(seen: Observation): void {
    for (const { move, others, isBreak } of this.#breaking) {
      const isOther = move.issue !== seen.issue && others.includes(seen.issue) && (isBreak || seen.what === 'gone');
      if (isOther && this.#isUnsettled(move, seen)) this.#float(move.issue, 'agreementUnsure');
    }
  }

  #forbid(seen: Observation, member: Member): void {
    const { issue } = seen;
    if (this.#fights.goesOn(seen)) this.#float(issue, 'foughtOver');
    if (!member.isKnown) this.#float(issue, 'newcomerDragged');
    if (this.#isUnsettled(this.#allowed.get(issue), seen)) {
      this.#float(issue, 'placeOverwritten');
      // Nobody knows any more where its place was, and so whether it came home.
      this.forbidden = this.forbidden.map((one) => (one.move.issue === issue ? { ...one, mustBreach: false } : one));
    }
    this.#outstanding.set(issue, [...(this.#outstanding.get(issue) ?? []), seen]);
  }

  /** Whoever was placed lately is known to stand on one side of what was dragged away only through others that nobody moved. */
  #loosen(seen: Observation): void {
    const suspects = new Set([...this.#suspects(seen), ...(this.#outstanding.has(seen.issue) ? [seen.issue] : [])]);
    const placed = [...this.#allowed]
      .filter(([issue, move]) => !suspects.has(issue) && this.#isUnsettled(move, seen))
      .map(([issue]) => issue);
    const firm = this.#firm().filter((issue) => !suspects.has(issue) && !placed.includes(issue));
    for (const one of placed) {
      for (const away of suspects) {
        if (this.relations.get(one, away) === null) continue;
        const side = this.relations.through(one, away, firm);
        if (side === null) this.count('neighbourDragged');
        this.relations.set(one, away, side);
      }
    }
  }

  #isFirm(issue: string): boolean {
    const member = this.members.get(issue);
    return member !== undefined && member.isKnown && !member.isFloating;
  }

  #isUnsettled(move: Observation | undefined, now: Pick<Observation, 'unsettled'>): boolean {
    return move !== undefined && (now.unsettled.has(moveKey(move)) || this.#lost.has(moveKey(move)));
  }

  /** It stands where Jira put it, relative to everything that is itself in its place. */
  #allow(seen: Observation): void {
    const { issue, order } = seen;
    const member = this.member(issue);
    this.touched.add(issue);
    member.movedAt = seen.at;
    this.#outstanding.delete(issue);
    this.#allowed.set(issue, seen);
    // Ranked where no backlog shows it, it is none of the agreed order, also in an emergency.
    Object.assign(member, { isKnown: !member.isOut, isFloating: false });
    const suspects = this.#suspects(seen);
    const others = order.filter((other) => other !== issue);
    const firm = others.filter((other) => this.#isFirm(other) && !suspects.has(other));
    for (const other of others) this.relations.set(issue, other, firm.includes(other) ? sideIn(order, issue, other) : null);
    for (const other of suspects) this.relations.set(issue, other, this.relations.through(issue, other, firm));
  }

  /** Issues that a forbidden move put where they are: its event is still on its way, or they contradict what is agreed. */
  #suspects(seen: Observation): ReadonlySet<string> {
    const away = new Set(
      [...this.#outstanding].filter(([, moves]) => moves.some((move) => this.#isUnsettled(move, seen))).map(([issue]) => issue),
    );
    const firm = seen.order.filter((issue) => this.#isFirm(issue) && !away.has(issue) && issue !== seen.issue);
    for (const [issue] of this.#outstanding) {
      if (!seen.order.includes(issue)) continue;
      const contradicts = (other: string) => {
        const side = other === issue ? null : this.relations.get(issue, other);
        return side !== null && side !== sideIn(seen.order, issue, other);
      };
      if (firm.some(contradicts)) away.add(issue);
    }
    away.delete(seen.issue);
    return away;
  }

  #seePassage(seen: Observation): void {
    const { issue, what } = seen;
    const member = this.member(issue);
    this.touched.add(issue);
    if (what === 'gone') {
      this.#crossBreaking(seen);
      this.members.delete(issue);
      this.#outstanding.delete(issue);
      this.#allowed.delete(issue);
      return;
    }
    Object.assign(member, { isOut: what === 'left', passedAt: seen.at, returnedAt: seen.isSprintReturn ? seen.at : -Infinity });
    const moves = [this.#allowed.get(issue), ...(this.#outstanding.get(issue) ?? [])];
    if (moves.some((move) => this.#isUnsettled(move, seen))) this.#float(issue, 'leftMeanwhile');
  }

  #float(issue: string, exception: Exception): void {
    this.count(exception);
    this.member(issue).isFloating = true;
  }

  /** L15: whether the Product Owner's move breaks what was promised. */
  #ofOwner(seen: Observation): 'allowed' | 'forbidden' | 'unsure' {
    const suspects = this.#suspects(seen);
    const firm = this.#firm();
    const isUntold = (issue: string): boolean => this.#isUnsettled(this.#allowed.get(issue), seen);
    const isClear = (issue: string): boolean =>
      issue === seen.issue || (this.isStanding(issue) && !suspects.has(issue) && !isUntold(issue));
    for (const place of this.promises.places) {
      const named = place.kind === 'top' ? [place.issue] : [place.issue, place.other];
      if (place.kind !== 'top' && !named.includes(seen.issue)) continue;
      const undone = undoing(place, this.relations, firm);
      // The event of what undid it is still on its way, or of its leaving: that may have got lost.
      const isOut = (other: string): boolean => this.members.get(other)?.isOut === true;
      if (undone.length > 0 && (named.some(isUntold) || undone.every((other) => isOut(other) || isUntold(other)))) return 'unsure';
      if (undone.length > 0) this.#breaking.push({ move: seen, others: undone, isBreak: false });
      if (undone.length > 0) continue;
      const isClearly = named.every(isClear) && (place.kind !== 'top' || suspects.size === 0);
      if (isClearly && holdsAfter(place, seen, firm)) continue;
      const inBacklog = firm.filter((other) => !isOut(other));
      const passedOnlyOut = place.kind === 'top' && holdsAfter(place, seen, inBacklog);
      const dragged = [...this.#allowed.values()].filter(
        ({ at, issue }) => at === seen.at && (place.kind === 'top' || named.includes(issue)),
      );
      // Of several issues dragged at once either may be said to have passed the other.
      for (const { issue } of dragged) this.#float(issue, 'agreementUnsure');
      // What came back to the backlog may have entered the agreed order since, and what was fought over may belong above.
      const isStrange = (other: string): boolean => this.members.has(other) && !this.isStanding(other) && !isOut(other);
      const isBelowStrange = place.kind === 'top' && this.lastOrder.slice(0, this.lastOrder.indexOf(place.issue)).some(isStrange);
      if (dragged.length > 0 || passedOnlyOut || !isClearly || isBelowStrange || isUnsure(place, seen, this.relations, firm))
        return 'unsure';
      this.#breaking.push({ move: seen, others: named, isBreak: true });
      return 'forbidden';
    }
    return 'allowed';
  }

  #firm(): readonly string[] {
    return [...this.members.keys()].filter((issue) => this.#isFirm(issue));
  }
}

/**
 * The Jira of the stand-in: one function from request to response, at the kernel's present moment, and events that come out of it. Asks in this
 * order: is it modelled, who is it, may the app's token, does Jira misbehave just now, is the app within its limits; then the operation.
 */
import type { Kernel } from '../kernel/kernel';
import { JiraAdmin } from './admin';
import { notAuthenticated, notModelled, Refused, scopeMissing, wrongMediaType, badRequest, type Answer } from './answers';
import type { Call } from './call';
import { Changes, REBALANCE_TASK } from './changes';
import { DEFAULT_RANK_FIELD, type SiteLanguage } from './fields';
import { Limits, POINTS_AN_HOUR, pointsOf } from './limits';
import type { MailRecord } from './records';
import { findOperation, type Operation } from './router';
import { scopesSuffice } from './scopes';
import { Site } from './site';
import type { JiraEvent, JiraFaults, JiraMeters, JiraRequest, JiraResponse, Principal } from './wire';

const NO_FAULTS: JiraFaults = { rate429: 0, rate503: 0, rate207: 0, staleSearchMs: 0 };
const noMeters = (): JiraMeters => ({ points: 0, calls: {}, refusals: {} });

export class Jira {
  readonly admin: JiraAdmin;
  /** What was metered since the last `resetMeters`. */
  meters: JiraMeters = noMeters();
  readonly #site: Site;
  readonly #changes: Changes;
  readonly #limits: Limits;
  readonly #listeners: ((event: JiraEvent) => void)[] = [];
  #faults: JiraFaults = NO_FAULTS;

  constructor(
    private readonly kernel: Kernel,
    options: { baseUrl: string; siteLanguage?: SiteLanguage; cloudId?: string },
  ) {
    const { baseUrl, siteLanguage = 'en', cloudId = '11111111-2222-4333-8444-555555555555' } = options;
    this.#site = new Site(kernel, { baseUrl: baseUrl.replace(/\/$/, ''), language: siteLanguage, cloudId });
    const tell = (event: JiraEvent): void => {
      for (const listener of this.#listeners) listener(event);
    };
    this.#changes = new Changes(this.#site, tell);
    this.#limits = new Limits(kernel);
    this.admin = new JiraAdmin(this.#site, this.#changes, tell);
    kernel.on(REBALANCE_TASK, (rankFieldId: string) => {
      this.#site.rebalance(rankFieldId, 1);
    });
  }

  get faults(): JiraFaults {
    return this.#faults;
  }

  /** Replaced whole. Reads can look back only to what was noted while staleness was on. */
  set faults(faults: JiraFaults) {
    this.#faults = faults;
    this.#site.past.reachMs = faults.staleSearchMs;
  }

  resetMeters(): void {
    this.meters = noMeters();
  }

  /** E-mails sent by `notify`, oldest first. */
  get outbox(): readonly MailRecord[] {
    return [...this.#site.mails.entries()].sort((a, b) => Number(a[0]) - Number(b[0])).map(([, mail]) => mail);
  }

  /** Called synchronously at the moment of change. */
  onEvent(listener: (event: JiraEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Ids of the site's rank fields, the default first. */
  rankFields(): string[] {
    return this.#site.rankFields().map(({ id }) => id);
  }

  /** As Jira rebalances: new values, same order, no history, no event. With a share below 1 it stops half way, two buckets coexisting. */
  rebalance(rankFieldId: string = DEFAULT_RANK_FIELD, { share = 1 } = {}): void {
    if (!this.rankFields().includes(rankFieldId)) throw new Error(`"${rankFieldId}" is not a rank field of this site.`);
    this.#site.rebalance(rankFieldId, share);
  }

  /** To be called after rows of the store were put back from a disk. */
  afterRestore(): void {
    this.#site.afterRestore();
  }

  handle(request: JiraRequest): JiraResponse {
    const { principal, method } = request;
    const url = new URL(request.path, 'http://jira.invalid');
    const found = findOperation(method, url.pathname);
    if (!found) return respond(notModelled(method, url.pathname));
    const { operation, params } = found;
    const isMetered = principal.kind === 'app' || (principal.kind === 'appAsUser' && principal.via === 'function');
    const refused = this.#refuse(operation, principal, isMetered);
    const answer = refused ?? this.#run(operation, request, url, params, isMetered);
    if (isMetered) this.#meter(operation, answer, refused !== undefined);
    return respond(isMetered ? { ...answer, headers: { ...this.#limits.headers(), ...answer.headers } } : answer);
  }

  #refuse(operation: Operation, principal: Principal, isMetered: boolean): Answer | undefined {
    const subject = this.#subjectOf(principal);
    if (subject === null && (principal.kind !== 'anonymous' || !operation.anonymous)) return notAuthenticated;
    if (principal.kind !== 'app' && principal.kind !== 'appAsUser') return undefined;
    if (!scopesSuffice(operation.name, principal.scopes)) return scopeMissing;
    const { random } = this.kernel;
    if (random.chance(this.#faults.rate503))
      return {
        status: 503,
        headers: { 'retry-after': String(1 + random.below(3)) },
        body: { errorMessages: ['The service is temporarily unavailable.'], errors: {} },
      };
    if (random.chance(this.#faults.rate429)) return this.#limits.tooMany('jira-burst-based', 1_000 * (1 + random.below(5)), POINTS_AN_HOUR);
    return isMetered ? this.#limits.refuse(operation.name) : undefined;
  }

  /** Null: nobody, or an account that is not there or not active. */
  #subjectOf(principal: Principal): string | null {
    if (principal.kind === 'anonymous') return null;
    const accountId = principal.kind === 'app' ? this.admin.appAccountId : principal.accountId;
    return accountId !== null && this.#site.users.get(accountId)?.active === true ? accountId : null;
  }

  #run(operation: Operation, request: JiraRequest, url: URL, params: Record<string, string>, isMetered: boolean): Answer {
    try {
      const call: Call = {
        site: this.#site,
        changes: this.#changes,
        faults: this.#faults,
        subject: this.#subjectOf(request.principal),
        byApp: request.principal.kind === 'app' || request.principal.kind === 'appAsUser',
        params,
        query: url.searchParams,
        body: readJson(request),
        trace: request.headers['x-atlassian-webhook-trace'],
        aboutToWrite: (issueIds) => {
          const refused = isMetered ? this.#limits.refuseWrite(issueIds) : undefined;
          if (refused) throw new Refused(refused);
        },
      };
      return operation.run(call);
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    }
  }

  /** Calls that the gateway or a limit refused are counted, and cost nothing. */
  #meter(operation: Operation, answer: Answer, isFree: boolean): void {
    const { calls, refusals } = this.meters;
    calls[operation.name] = (calls[operation.name] ?? 0) + 1;
    if (answer.status < 200 || answer.status > 299) refusals[answer.status] = (refusals[answer.status] ?? 0) + 1;
    if (isFree || answer.status === 429) return;
    const points = pointsOf(operation.kind === 'read', answer);
    this.meters.points += points;
    this.#limits.spend(points);
  }
}

function readJson({ body, headers }: JiraRequest): unknown {
  if (body === undefined || body === '') return undefined;
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw new Refused(wrongMediaType);
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('Unable to parse JSON in request body.');
  }
}

function respond({ status, body, text, headers = {} }: Answer): JiraResponse {
  if (body === undefined) return { status, headers };
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body, ...(text ? { text } : {}) };
}

/** Notes every exchange with the Jira of a site, whoever asks: the tour as a person, the app through Forge. */
import type { Site } from '../../tests/stand-in/site/site';
import type { JiraRequest, JiraResponse } from '../../tests/stand-in/jira/wire';
import type { Exchange } from './exchange';

export function recordExchanges(site: Site): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  const handle = site.jira.handle.bind(site.jira);
  site.jira.handle = (request) => {
    const response = handle(request);
    exchanges.push(exchangeOf(request, response));
    return response;
  };
  return exchanges;
}

function exchangeOf({ principal, method, path, body }: JiraRequest, response: JiraResponse): Exchange {
  return {
    by: principal.kind === 'app' || principal.kind === 'appAsUser' ? 'app' : 'tour',
    method,
    path,
    requestBody: body === undefined || body === '' ? undefined : JSON.parse(body),
    status: response.status,
    // As it looks after the wire: no undefined, no dates.
    responseBody: response.body === undefined ? undefined : JSON.parse(JSON.stringify(response.body)),
  };
}

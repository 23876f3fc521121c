/** The project page: chooses between loading, no forum yet, and the forum's pages, and keeps the last known state when the network goes. */
import { lazy, Suspense, useEffect, type JSX } from 'react';
import type { ForumPage, ForumView } from '../../../src/contract/api';
import { EmptyState } from '../components/EmptyState';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { RefusalWords } from '../components/RefusalWords';
import { Skeleton } from '../components/Skeleton';
import { Trouble } from '../components/Trouble';
import { Unseen } from '../components/Unseen';
import { Frame } from '../components/frame/Frame';
import type { Route } from '../hooks/route';
import { useForum, type ForumHold } from '../hooks/useForum';
import { FirstPageProvider, usePagesSeen } from '../hooks/useIsFirstPage';
import { useGo, useRoute } from '../hooks/useRoute';
import { withWords } from '../words/MoreWords';
import { Words } from '../words/Words';
import { NoForumPage } from './NoForumPage';
import { OverviewPage } from './overview/OverviewPage';

const NeedsPage = lazy(() => import('./needs/NeedsPage').then(({ NeedsPage: Page }) => ({ default: Page })));
const AgendaPage = lazy(() => import('./agenda/AgendaPage').then(({ AgendaPage: Page, words }) => ({ default: withWords(Page, words) })));
const SessionPage = lazy(() =>
  import('./session/SessionPage').then(({ SessionPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const ProposalsPage = lazy(() => import('./proposals/ProposalsPage').then(({ ProposalsPage: Page }) => ({ default: Page })));
const ProposePage = lazy(() =>
  import('./propose/ProposePage').then(({ ProposePage: Page, words }) => ({ default: withWords(Page, words) })),
);
const AgreementsPage = lazy(() => import('./agreements/AgreementsPage').then(({ AgreementsPage: Page }) => ({ default: Page })));
const ImpedimentsPage = lazy(() => import('./impediments/ImpedimentsPage').then(({ ImpedimentsPage: Page }) => ({ default: Page })));
const EmergenciesPage = lazy(() =>
  import('./emergencies/EmergenciesPage').then(({ EmergenciesPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const LockHealthPage = lazy(() =>
  import('./lockHealth/LockHealthPage').then(({ LockHealthPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const MinutesPage = lazy(() =>
  import('./minutes/MinutesPage').then(({ MinutesPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const PutBackPage = lazy(() =>
  import('./putBack/PutBackPage').then(({ PutBackPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const LogPage = lazy(() => import('./log/LogPage').then(({ LogPage: Page, words }) => ({ default: withWords(Page, words) })));
const SettingsPage = lazy(() =>
  import('./settings/SettingsPage').then(({ SettingsPage: Page, words }) => ({ default: withWords(Page, words) })),
);
const MakeForumPage = lazy(() =>
  import('./makeForum/MakeForumPage').then(({ MakeForumPage: Page, words }) => ({ default: withWords(Page, words) })),
);

export function ProjectPage(): JSX.Element {
  const hold = useForum();
  const route = useRoute();
  const { replace } = useGo();
  const { page, refusal, isUnreachable } = hold.state;
  const right = page === null ? null : rightRoute(page, route);
  useEffect(() => {
    if (right !== null && right !== route) replace(right);
  }, [right, route, replace]);
  const shown = right ?? route ?? OVERVIEW;
  return (
    <FirstPageProvider value={usePagesSeen(shown.page) === 1}>
      <Frame name={page?.kind === 'forum' ? page.forum.name : null} current={shown.page} isEventOn={isEventOn(page)}>
        {page === null ? (
          <Unseen>
            <h1>
              <Words id="forum.any" />
            </h1>
          </Unseen>
        ) : null}
        {isUnreachable ? (
          <Trouble appearance="warning" onRetry={hold.askAgain}>
            <Words id={page === null ? 'forum.unreachable' : 'forum.old'} />
          </Trouble>
        ) : null}
        {refusal === null ? null : (
          <EmptyState title={<Words id="forum.refused" />}>
            <p>
              <RefusalWords refusal={refusal} />
            </p>
          </EmptyState>
        )}
        {page === null && !isUnreachable && refusal === null ? <Skeleton shape="cards" /> : null}
        {page === null || refusal !== null ? null : (
          <ErrorBoundary key={shown.page}>
            <Suspense fallback={<Skeleton shape="rows" />}>
              <Page page={page} route={shown} hold={hold} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Frame>
    </FirstPageProvider>
  );
}

const OVERVIEW: Route = { page: 'overview' };

const isEventOn = (page: ForumPage | null): boolean =>
  page?.kind === 'forum' && (page.forum.event.state === 'open' || page.forum.event.state === 'closing');

/** Without a forum one can only make one; with one, nobody needs to. An unknown address leads to the beginning. */
function rightRoute(page: ForumPage, route: Route | null): Route {
  if (route === null) return OVERVIEW;
  const isFitting = page.kind === 'forum' ? route.page !== 'makeForum' : route.page === 'makeForum' || route.page === 'overview';
  return isFitting ? route : OVERVIEW;
}

type PageProps = { page: ForumPage; route: Route; hold: ForumHold };

function Page({ page, route, hold }: PageProps): JSX.Element {
  if (page.kind === 'forum') return <PageOfForum forum={page.forum} route={route} hold={hold} />;
  if (route.page !== 'makeForum' || !page.mayMakeForum) return <NoForumPage mayMakeForum={page.mayMakeForum} />;
  return <MakeForumPage step={route.step} onMade={hold.take} />;
}

function PageOfForum({ forum, route, hold }: { forum: ForumView; route: Route; hold: ForumHold }): JSX.Element {
  switch (route.page) {
    case 'overview':
    case 'makeForum':
      return <OverviewPage forum={forum} hold={hold} />;
    case 'needs':
      return <NeedsPage forum={forum} hold={hold} />;
    case 'agenda':
      return <AgendaPage forum={forum} hold={hold} />;
    case 'session':
      return <SessionPage forum={forum} hold={hold} />;
    case 'proposals':
      return <ProposalsPage forum={forum} number={route.number} filter={route.filter} beat={hold.beat} />;
    case 'propose':
      return <ProposePage forum={forum} from={route.from} />;
    case 'agreements':
      return <AgreementsPage forum={forum} number={route.number} beat={hold.beat} />;
    case 'impediments':
      return <ImpedimentsPage forum={forum} hold={hold} number={route.number} />;
    case 'emergencies':
      return <EmergenciesPage forum={forum} number={route.number} isNew={route.isNew} beat={hold.beat} />;
    case 'lockHealth':
      return <LockHealthPage forum={forum} product={route.product} hold={hold} />;
    case 'minutes':
      return <MinutesPage forum={forum} event={route.event} beat={hold.beat} />;
    case 'putBack':
      return <PutBackPage forum={forum} route={route} beat={hold.beat} />;
    case 'log':
      return <LogPage forum={forum} beat={hold.beat} />;
    case 'settings':
      return <SettingsPage forum={forum} onTake={hold.take} />;
  }
}

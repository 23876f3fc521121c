/** The frame around every page: top bar, sidebar, the page the address names, flags. */
import { useState } from 'react';
import { AppPage } from '../apps/AppPage';
import { BacklogPage } from '../backlog/BacklogPage';
import { IssuePage } from '../issue/IssuePage';
import { Flags } from '../parts/Flags';
import { useSpot, type ShellLocation } from '../state/location';
import { NoticesProvider } from '../state/notices';
import { routeOf, type Route } from '../state/routes';
import { SiteProvider, useSite } from '../state/site';
import type { ThemeStore } from '../state/theme';
import { AppRedirect } from './AppRedirect';
import { BoardRedirect } from './BoardRedirect';
import { HomePage } from './HomePage';
import { Message } from './Message';
import { Sidebar } from './Sidebar';
import { SignIn } from './SignIn';
import { TopBar } from './TopBar';

export function Shell({ location, theme }: { location: ShellLocation; theme: ThemeStore }) {
  return (
    <SiteProvider
      location={location}
      theme={theme}
      waiting={<Message title="Opening the stand-in" isBusy />}
      failed={(why, again) => <Message title="The stand-in cannot be reached" text={why} action={{ label: 'Try again', onClick: again }} />}
    >
      <NoticesProvider>
        <Frame />
        <Flags />
      </NoticesProvider>
    </SiteProvider>
  );
}

function Frame() {
  const { session, location } = useSite();
  const { path, search } = useSpot(location);
  // Going somewhere closes it.
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const isMenuOpen = menuOpenAt === path;
  if (!session.me) return <SignIn />;
  const route = routeOf(path, search);
  const isOfApp = route.page === 'app';
  // A page of the app has its main part inside the frame, which is all there is to focus.
  const Main = isOfApp ? 'div' : 'main';
  const reached = isOfApp ? { tabIndex: 0, role: 'region', 'aria-label': 'Page of the app' } : { tabIndex: -1 };
  return (
    <div className="shell">
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <TopBar
        isMenuOpen={isMenuOpen}
        onMenu={() => {
          setMenuOpenAt(isMenuOpen ? null : path);
        }}
      />
      <div className="shell-body">
        <Sidebar route={route} isOpen={isMenuOpen} />
        {/* Somebody else sees other things: nothing of the page before is kept. */}
        <Main className="page" id="page" {...reached} key={session.me.accountId}>
          <Page route={route} />
        </Main>
      </div>
    </div>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'backlog':
      return <BacklogPage key={route.boardId} projectKey={route.projectKey} boardId={route.boardId} />;
    case 'app':
      return <AppPage key={`${route.projectKey}/${route.moduleKey}`} projectKey={route.projectKey} moduleKey={route.moduleKey} />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'appById':
      return <AppRedirect projectKey={route.projectKey} below={route.below} />;
    case 'board':
      return <BoardRedirect boardId={route.boardId} />;
    case 'nothing':
      return <Message title="There is no such page" text="The address leads nowhere in this site. Choose a project on the left." />;
  }
}

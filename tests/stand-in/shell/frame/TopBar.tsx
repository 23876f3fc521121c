/** The bar at the top: what this is, what time it is here, how it looks, and who one is. */
import { CreateButton } from '../create/CreateButton';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { ClockMenu } from './ClockMenu';
import { ThemeMenu } from './ThemeMenu';
import { UserMenu } from './UserMenu';

export function TopBar({ isMenuOpen, onMenu }: { isMenuOpen: boolean; onMenu: () => void }) {
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button top-bar-menu"
        aria-label="Projects"
        aria-expanded={isMenuOpen}
        aria-controls="sidebar"
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <Link href="/" className="brand">
        Stand-in Jira
      </Link>
      <span className="brand-note">A stand-in for demonstrations and tests, not Atlassian’s Jira</span>
      <CreateButton />
      <div className="top-bar-end">
        <ClockMenu />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  );
}

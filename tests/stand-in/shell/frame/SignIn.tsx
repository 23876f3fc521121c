/** Who will you be? Shown while nobody is signed in. */
import { Avatar } from '../parts/Avatar';
import { useNotices } from '../state/notices';
import { useSite } from '../state/site';

export function SignIn() {
  const { session, signInAs } = useSite();
  const { refused } = useNotices();
  return (
    <main className="sign-in">
      <h1>Stand-in Jira</h1>
      <p>This is a stand-in for demonstrations and tests, not Atlassian’s Jira. Choose who to be; you can change at any time.</p>
      <ul aria-label="People">
        {session.users.map((user) => (
          <li key={user.accountId}>
            <button
              type="button"
              className="person-button"
              onClick={() => {
                signInAs(user.accountId).catch((error: unknown) => {
                  refused('You could not be signed in', error);
                });
              }}
            >
              <Avatar name={user.displayName} size="large" />
              <span className="menu-words">
                <span>{user.displayName}</span>
                <span className="menu-detail">{user.role ?? user.emailAddress}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

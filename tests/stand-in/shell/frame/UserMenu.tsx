/** Who one is, and becoming somebody else: the stand-in lets anybody be anybody. */
import { Avatar } from '../parts/Avatar';
import { Menu } from '../parts/Menu';
import { useNotices } from '../state/notices';
import { useMe, useSite } from '../state/site';

export function UserMenu() {
  const { session, signInAs } = useSite();
  const { refused } = useNotices();
  const me = useMe();
  const entries = () =>
    session.users.map((user) => ({
      label: user.displayName,
      detail: user.role ?? user.emailAddress,
      leading: <Avatar name={user.displayName} size="large" />,
      checked: user.accountId === me.accountId,
      onChoose: () => {
        signInAs(user.accountId).catch((error: unknown) => {
          refused('You could not be signed in', error);
        });
      },
    }));
  return (
    <Menu label={`Signed in as ${me.displayName}. Switch user`} heading="Switch user" className="user-button" entries={entries}>
      <Avatar name={me.displayName} size="large" />
      <span className="user-name">{me.displayName}</span>
    </Menu>
  );
}

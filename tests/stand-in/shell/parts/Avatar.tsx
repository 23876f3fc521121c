/** Somebody's initials in a circle, in the colour the site gives the person. The name stands beside it or in its label. */
import { useSite } from '../state/site';

type Props = { name: string; size?: 'small' | 'large'; labelled?: boolean };

export function Avatar({ name, size = 'small', labelled = false }: Props) {
  const color = useSite().session.users.find((user) => user.displayName === name)?.avatarColor;
  const label = labelled ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span
      className={`avatar avatar-${size}`}
      style={color === undefined ? undefined : { backgroundColor: color }}
      data-initials={initialsOf(name)}
      {...label}
    />
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

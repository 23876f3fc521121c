/** Somebody's initials in a circle. The name stands beside it or in its label: the picture alone says nothing to a reader. */
type Props = { name: string; color?: string; size?: 'small' | 'large'; labelled?: boolean };

export function Avatar({ name, color, size = 'small', labelled = false }: Props) {
  const label = labelled ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true };
  return (
    <span className={`avatar avatar-${size}`} style={color === undefined ? undefined : { backgroundColor: color }} {...label}>
      <span aria-hidden="true">{initialsOf(name)}</span>
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase();
}

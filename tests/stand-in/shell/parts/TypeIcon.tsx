/** The type of an issue as a small coloured square, named for readers. */
import { Icon, type IconName } from './Icon';

const icons: Record<string, IconName> = { story: 'story', bug: 'bug' };

export function TypeIcon({ type }: { type: string }) {
  const kind = type.toLocaleLowerCase();
  return (
    <span className={`type type-${icons[kind] === undefined ? 'task' : kind}`} role="img" aria-label={type} title={type}>
      <Icon name={icons[kind] ?? 'task'} />
    </span>
  );
}

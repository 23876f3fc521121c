/** What happened to the issue, newest first: who changed what, when, from which value to which. */
import type { HistoryEntry } from '../api/issue';
import { Avatar } from '../parts/Avatar';
import { changeInWords } from './changeInWords';

type Props = { entries: readonly HistoryEntry[]; when: (iso: string) => string };

export function History({ entries, when }: Props) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      {entries.length === 0 && <p className="subtle">Nothing has changed since the issue was created.</p>}
      <ul className="entries" aria-label="History">
        {entries.map((entry) => {
          const author = entry.author?.displayName ?? 'Somebody unknown';
          return (
            <li key={entry.id} className="entry">
              <Avatar name={author} />
              <div>
                <p className="entry-head">
                  <strong>{author}</strong> <time dateTime={entry.created}>{when(entry.created)}</time>
                </p>
                {entry.items.map((item, index) => (
                  // Items of an entry have no id and never change their order.
                  <p key={index}>{changeInWords(item)}</p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

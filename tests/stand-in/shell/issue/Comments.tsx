/** What was said about the issue, newest first, and saying something. */
import { useId, useState, type FormEvent } from 'react';
import { writeComment, type Comment } from '../api/issue';
import { Avatar } from '../parts/Avatar';
import { useNotices } from '../state/notices';
import { textOf } from './document';

type Props = { issueKey: string; comments: readonly Comment[]; when: (iso: string) => string; onWritten: () => Promise<void> };

export function Comments({ issueKey, comments, when, onWritten }: Props) {
  const { refused } = useNotices();
  const [text, setText] = useState('');
  const fieldId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    try {
      await writeComment(issueKey, text.trim());
      setText('');
      await onWritten();
    } catch (error) {
      refused('The comment was not added', error);
    }
  };
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      <form className="comment-form" onSubmit={(event) => void submit(event)}>
        <label className="field-label" htmlFor={fieldId}>
          Add a comment
        </label>
        <textarea
          id={fieldId}
          className="field"
          rows={2}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        {text.trim() !== '' && (
          <button type="submit" className="button button-primary">
            Comment
          </button>
        )}
      </form>
      <ul className="entries" aria-label="Comments">
        {comments.map((comment) => {
          const author = comment.author?.displayName ?? 'Somebody unknown';
          return (
            <li key={comment.id} className="entry">
              <Avatar name={author} />
              <div>
                <p className="entry-head">
                  <strong>{author}</strong> <time dateTime={comment.created}>{when(comment.created)}</time>
                </p>
                <p className="prose">{textOf(comment.body)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

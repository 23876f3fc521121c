/** Whatever stands within can be copied as Markdown, with the names the reader sees. */
import Button from '@atlaskit/button/default/button';
import { useRef, useState, type JSX, type ReactNode } from 'react';
import styles from '../../components/records/Beside.module.css';
import { LongText } from '../../components/bare/LongText';
import { useSay, Words } from '../../words/Words';
import { markdownOf } from './markdownOf';

export function CopyAsText({ children }: { children: ReactNode }): JSX.Element {
  const say = useSay();
  const content = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const [text, setText] = useState('');
  const copy = async () => {
    const heading = content.current?.closest('section')?.querySelector('h2')?.textContent ?? '';
    const markdown = content.current === null ? '' : `# ${heading}\n\n${markdownOf(content.current)}`;
    setText(markdown);
    try {
      await navigator.clipboard.writeText(markdown);
      setOutcome('copied');
    } catch {
      // A frame may be kept from the clipboard: then the text is there to be marked.
      setOutcome('failed');
    }
  };
  return (
    <>
      <div className={styles.line}>
        <Button
          spacing="compact"
          onClick={() => {
            void copy();
          }}
        >
          <Words id="minutes.copy" />
        </Button>
        <span role="status">
          {outcome === 'none' ? null : <Words id={outcome === 'copied' ? 'minutes.copied' : 'minutes.notCopied'} />}
        </span>
      </div>
      {outcome === 'failed' ? <LongText className={styles.copied} readOnly rows={8} value={text} aria-label={say('minutes.text')} /> : null}
      <div ref={content} className={styles.page}>
        {children}
      </div>
    </>
  );
}

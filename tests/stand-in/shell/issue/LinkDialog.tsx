/** Links the issue with another, in the words of one of Jira's types of link. */
import { useEffect, useState } from 'react';
import { inWordsOf } from '../api/http';
import { readLinkTypes, writeLink } from '../api/issue';
import { Choice } from '../parts/Choice';
import { FormDialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { linkChoices, type LinkChoice } from './linkChoices';

type Props = { issueKey: string; onWritten: () => Promise<void>; onClose: () => void };

export function LinkDialog({ issueKey, onWritten, onClose }: Props) {
  const [choices, setChoices] = useState<readonly LinkChoice[]>([]);
  const [words, setWords] = useState('');
  const [other, setOther] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    readLinkTypes().then(
      (types) => {
        const found = linkChoices(types);
        setChoices(found);
        setWords(found[0]?.words ?? '');
      },
      (error: unknown) => {
        setProblem(inWordsOf(error));
      },
    );
  }, []);
  const submit = async () => {
    const choice = choices.find((one) => one.words === words);
    if (!choice) return;
    const [inward, outward] = choice.isOutward ? [issueKey, other.trim()] : [other.trim(), issueKey];
    try {
      await writeLink(choice.typeId, inward, outward);
      await onWritten();
      onClose();
    } catch (error) {
      setProblem(inWordsOf(error));
    }
  };
  return (
    <FormDialog title={`Link ${issueKey}`} submit="Link" onSubmit={() => void submit()} onClose={onClose} problem={problem}>
      <Choice
        label="This issue"
        value={words}
        options={choices.map((one) => ({ value: one.words, words: one.words }))}
        onChange={setWords}
      />
      <Field label="Key of the other issue" value={other} isRequired onChange={setOther} />
    </FormDialog>
  );
}

/** Asks what shall be created, and creates it; what Jira refuses is said in the dialog, which then stays. */
import { useState } from 'react';
import { createAsWritten } from '../api/create';
import { inWordsOf } from '../api/http';
import type { Project } from '../api/session';
import { labelsIn } from '../issue/labels';
import { Choice } from '../parts/Choice';
import { FormDialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { useCreatableTypes } from './useCreatableTypes';

type Props = { startIn: string; projects: readonly Project[]; onCreated: (key: string) => void; onClose: () => void };

export function CreateDialog({ startIn, projects, onCreated, onClose }: Props) {
  const [projectKey, setProjectKey] = useState(startIn);
  const [chosenType, setChosenType] = useState<string | null>(null);
  const [summary, setSummary] = useState('');
  const [description, setDescription] = useState('');
  const [labels, setLabels] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { types, why } = useCreatableTypes(projectKey);
  const type = types.find(({ id }) => id === chosenType) ?? types.find(({ name }) => name === 'Story') ?? types[0];
  const submit = async () => {
    if (!type) return;
    try {
      const key = await createAsWritten({ projectKey, typeId: type.id, summary: summary.trim(), description, labels: labelsIn(labels) });
      onClose();
      onCreated(key);
    } catch (error) {
      setProblem(inWordsOf(error));
    }
  };
  return (
    <FormDialog title="Create an issue" submit="Create" onSubmit={() => void submit()} onClose={onClose} problem={problem ?? why}>
      <Choice
        label="Project"
        value={projectKey}
        options={projects.map(({ key, name }) => ({ value: key, words: `${name} (${key})` }))}
        onChange={setProjectKey}
      />
      <Choice
        label="Type"
        value={type?.id ?? ''}
        options={types.map(({ id, name }) => ({ value: id, words: name }))}
        onChange={setChosenType}
      />
      <Field label="Summary" value={summary} isRequired maxLength={255} onChange={setSummary} />
      <Field label="Description" value={description} rows={4} onChange={setDescription} />
      <Field label="Labels, separated by spaces" value={labels} onChange={setLabels} />
    </FormDialog>
  );
}

/** Writes due date, fix versions and labels, in one edit as Jira's own form would. */
import { useEffect, useState } from 'react';
import { inWordsOf } from '../api/http';
import { readVersions, writeFields, type Issue, type Version } from '../api/issue';
import { FormDialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { labelsIn } from './labels';

type Props = { issue: Issue; onWritten: () => Promise<void>; onClose: () => void };

export function DetailsDialog({ issue, onWritten, onClose }: Props) {
  const { fields } = issue;
  const [duedate, setDuedate] = useState(fields.duedate ?? '');
  const [labels, setLabels] = useState(fields.labels.join(' '));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fields.fixVersions.map(({ id }) => id)));
  const [versions, setVersions] = useState<readonly Version[]>(fields.fixVersions);
  const [problem, setProblem] = useState<string | null>(null);
  const projectKey = fields.project.key;
  useEffect(() => {
    readVersions(projectKey).then(setVersions, (error: unknown) => {
      setProblem(inWordsOf(error));
    });
  }, [projectKey]);
  const submit = async () => {
    try {
      const fixVersions = [...chosen].map((id) => ({ id }));
      await writeFields(issue.key, { duedate: duedate === '' ? null : duedate, labels: labelsIn(labels), fixVersions });
      await onWritten();
      onClose();
    } catch (error) {
      setProblem(inWordsOf(error));
    }
  };
  const choose = (id: string, isChosen: boolean) => {
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  };
  return (
    <FormDialog title={`Details of ${issue.key}`} submit="Save" onSubmit={() => void submit()} onClose={onClose} problem={problem}>
      <Field label="Due date" type="date" value={duedate} onChange={setDuedate} />
      <Field label="Labels, separated by spaces" value={labels} onChange={setLabels} />
      <fieldset className="choices">
        <legend className="field-label">Fix versions</legend>
        {versions.length === 0 && <p className="subtle">The project has no versions.</p>}
        {versions.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={(event) => {
                choose(id, event.target.checked);
              }}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}

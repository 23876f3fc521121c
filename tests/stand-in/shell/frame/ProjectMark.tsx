/** A project's square, in one of a few colours that its key decides. */
const TONES = 6;

export function ProjectMark({ projectKey }: { projectKey: string }) {
  const tone = Array.from(projectKey).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % TONES;
  return (
    <span className={`project-mark project-mark-${String(tone)}`} aria-hidden="true">
      {projectKey.slice(0, 2)}
    </span>
  );
}

/** A length of time in the largest unit that says enough. */
import type { JSX } from 'react';
import { Words } from '../words/Words';
import type { WordId } from '../words/catalogue';

const UNITS: readonly { id: WordId; ms: number; below: number }[] = [
  { id: 'duration.seconds', ms: 1_000, below: 90_000 },
  { id: 'duration.minutes', ms: 60_000, below: 5_400_000 },
  { id: 'duration.hours', ms: 3_600_000, below: 129_600_000 },
  { id: 'duration.days', ms: 86_400_000, below: Infinity },
];

export function Duration({ ms }: { ms: number }): JSX.Element {
  const length = Math.max(ms, 0);
  const unit = UNITS.find(({ below }) => length < below);
  if (length < 1_000 || unit === undefined) return <Words id="duration.underASecond" />;
  return <Words id={unit.id} values={{ count: Math.round(length / unit.ms) }} />;
}

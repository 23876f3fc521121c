/** Who was there, in whose place, and who came late. */
import type { JSX } from 'react';
import type { Attendance } from '../../../../src/domain/session/session';
import { PersonName } from '../../components/People';
import { TimeOfDay } from '../../components/When';
import { RecordSection } from '../../components/records/RecordSection';
import { VoiceName } from '../../components/records/VoiceName';
import { Words } from '../../words/Words';

export function AttendanceSection({ attendance }: { attendance: readonly Attendance[] }): JSX.Element {
  return (
    <RecordSection word="minutes.attendance">
      {attendance.length === 0 ? (
        <p>
          <Words id="minutes.nobody" />
        </p>
      ) : null}
      <ul>
        {attendance.map((one) => {
          const name = one.for === null ? <PersonName id={one.person} /> : <VoiceName voice={{ by: one.person, for: one.for }} />;
          return (
            <li key={`${one.person} ${one.for ?? ''}`}>
              {one.isLate ? <Words id="minutes.late" values={{ name, at: <TimeOfDay at={one.at} /> }} /> : name}
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}

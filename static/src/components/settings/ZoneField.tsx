/** A time zone, picked by a part of its name. */
import type { JSX } from 'react';
import { Words } from '../../words/Words';
import { sayZone } from '../calendar/CadenceWords';
import { Field } from '../Field';
import { SearchSelect } from '../SearchSelect';

export function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }): JSX.Element {
  return (
    <Field label={<Words id="makeForum.zoneField" />} help={<Words id="makeForum.zoneHelp" />}>
      {(control) => (
        <SearchSelect
          control={control}
          value={zone}
          find={findZones}
          describe={describeZone}
          onPick={(picked) => {
            // An emptied field keeps the zone: a forum has one.
            if (picked !== null) onChange(picked);
          }}
        />
      )}
    </Field>
  );
}

const MOST_SHOWN = 30;

/** The browser's own list leaves out UTC. */
async function findZones(text: string): Promise<readonly string[]> {
  const wanted = text.toLowerCase();
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return zones.filter((zone) => sayZone(zone).toLowerCase().includes(wanted)).slice(0, MOST_SHOWN);
}

const describeZone = (zone: string) => ({ value: zone, label: sayZone(zone) });

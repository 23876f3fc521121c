/** The site's clock, in the zone of whoever looks, and moving it forward. */
import { useState } from 'react';
import { moveClock } from '../api/session';
import { Icon } from '../parts/Icon';
import { Menu } from '../parts/Menu';
import { inZone, useSiteNow } from '../state/clock';
import { useNotices } from '../state/notices';
import { useMe } from '../state/site';
import { SetClockDialog } from './SetClockDialog';

const steps = [
  { label: 'Forward 15 minutes', advance: 'PT15M' },
  { label: 'Forward 1 hour', advance: 'PT1H' },
  { label: 'Forward 1 day', advance: 'P1D' },
];

export function ClockMenu() {
  const now = useSiteNow();
  const { timeZone } = useMe();
  const { refused } = useNotices();
  const [isSetting, setSetting] = useState(false);
  const move = (to: Parameters<typeof moveClock>[0]) => {
    moveClock(to).catch((error: unknown) => {
      refused('The clock stays as it is', error);
    });
  };
  const entries = () => [
    ...steps.map(({ label, advance }) => ({
      label,
      onChoose: () => {
        move({ advance });
      },
    })),
    {
      label: 'Forward to…',
      onChoose: () => {
        setSetting(true);
      },
    },
  ];
  const shown = inZone(now, timeZone);
  return (
    <>
      <Menu label={`Clock: ${shown}`} heading="Move the clock" className="button button-subtle clock-button" entries={entries}>
        <Icon name="clock" />
        <time dateTime={new Date(now).toISOString()}>{shown}</time>
      </Menu>
      {isSetting && (
        <SetClockDialog
          now={now}
          zone={timeZone}
          onClose={() => {
            setSetting(false);
          }}
          onSet={(instant) => {
            move({ now: new Date(instant).toISOString() });
          }}
        />
      )}
    </>
  );
}

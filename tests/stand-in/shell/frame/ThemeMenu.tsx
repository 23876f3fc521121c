/** Light, dark, or as the system has it. */
import { Icon } from '../parts/Icon';
import { Menu } from '../parts/Menu';
import { useSite } from '../state/site';
import { useTheme, type Preference } from '../state/theme';

const choices: readonly { preference: Preference; label: string }[] = [
  { preference: 'light', label: 'Light' },
  { preference: 'dark', label: 'Dark' },
  { preference: 'system', label: 'Match the system' },
];

export function ThemeMenu() {
  const { theme } = useSite();
  const { preference } = useTheme(theme);
  const entries = () =>
    choices.map((choice) => ({
      label: choice.label,
      checked: choice.preference === preference,
      onChoose: () => {
        theme.choose(choice.preference);
      },
    }));
  return (
    <Menu label="Theme" className="icon-button" entries={entries}>
      <Icon name="theme" />
    </Menu>
  );
}

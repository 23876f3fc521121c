/** Light or dark: as the system has it, or as somebody chose here. Pages in frames follow through `themeAttributes`. */
import { useSyncExternalStore } from 'react';

export type Preference = 'system' | 'light' | 'dark';
export type ColorMode = 'light' | 'dark';
export type Theme = { preference: Preference; mode: ColorMode };
export type ThemeStore = { read: () => Theme; choose: (preference: Preference) => void; listen: (hear: () => void) => () => void };

const KEY = 'stand-in-theme';
const preferences: readonly Preference[] = ['system', 'light', 'dark'];

export function createTheme(browser: Window): ThemeStore {
  const listeners = new Set<() => void>();
  const system = browser.matchMedia('(prefers-color-scheme: dark)');
  let preference = preferences.find((known) => known === browser.localStorage.getItem(KEY)) ?? 'system';
  const look = (): Theme => ({ preference, mode: preference === 'system' ? (system.matches ? 'dark' : 'light') : preference });
  let theme = look();
  const apply = () => {
    theme = look();
    browser.document.documentElement.dataset['colorMode'] = theme.mode;
    for (const hear of listeners) hear();
  };
  system.addEventListener('change', apply);
  apply();
  return {
    read: () => theme,
    choose: (chosen) => {
      preference = chosen;
      browser.localStorage.setItem(KEY, chosen);
      apply();
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

export const useTheme = (store: ThemeStore): Theme => useSyncExternalStore(store.listen, store.read);

/** The themes Jira hands to an app's page, in the words of Atlassian's design tokens. */
const themes = { light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape', motion: 'motion' };

/** The attributes by which the token style sheets choose: the very ones `view.theme.enable()` leaves on a page's root. */
export const themeAttributes = (mode: ColorMode): Record<string, string> => ({
  'data-color-mode': mode,
  'data-theme': Object.entries(themes)
    .map(([kind, theme]) => `${kind}:${theme}`)
    .sort()
    .join(' '),
});

/** As it stands in an app's context. */
export const themeContext = (mode: ColorMode): Record<string, string> => ({ ...themes, colorMode: mode });

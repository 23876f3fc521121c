/** Stands in for Atlaskit's app provider, which these pages do not use: no router of its own, no theme nested in a theme, and none of its 50 kB of themes. */
export const useRouterLink = (): undefined => undefined;
export const useColorMode = (): undefined => undefined;
export const useIsInsideThemeProvider = (): boolean => false;
/** Drawn only inside a theme provider, and so never. */
export const ThemeProvider = (): null => null;

/** Stands in for Atlaskit's feature-flag clients: every flag is off, and 150 kB of client stay out of the pages. */
export const fg = (_flag: string): boolean => false;
export const isReactCompilerActivePlatform = (): boolean => false;

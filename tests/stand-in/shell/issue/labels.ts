/** Labels as people write them: Jira's have no spaces, so spaces separate them. */
export const labelsIn = (text: string): string[] => [...new Set(text.split(/\s+/).filter((label) => label !== ''))];

/** Where a frame of the app stands, as the shell names it to the site, which says what the frame is told of it. */
export type Place = Readonly<{ moduleKey: string } & ({ projectKey: string } | { issueKey: string } | { boardId: string })>;

/** What the model knows of one issue, apart from where it stands. */
export type Member = { isKnown: boolean; isOut: boolean; isFloating: boolean; movedAt: number; passedAt: number; returnedAt: number };

export const UNKNOWN: Member = { isKnown: false, isOut: false, isFloating: false, movedAt: 0, passedAt: 0, returnedAt: -Infinity };

/** A place given so soon is part of making an issue (rule L18). */
export const MAKING_MS = 10_000;
/** The first change of rank so soon after a sprint was completed may be the completion's own. */
export const COMPLETION_MS = 5_000;

/** Starts the panel beside an issue. */
import { IssueFrame } from './IssueFrame';
import { startFrame } from './startFrame';

void startFrame((place) => <IssueFrame place={place} />);

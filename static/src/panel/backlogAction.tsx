/** Starts the action on a backlog. */
import { BacklogFrame } from './BacklogFrame';
import { startFrame } from './startFrame';

void startFrame((place) => <BacklogFrame place={place} />);

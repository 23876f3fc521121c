/** Starts the action on an issue that leads to a new proposal. */
import { ProposeFrame } from './ProposeFrame';
import { startFrame } from './startFrame';

void startFrame((place) => <ProposeFrame place={place} />);

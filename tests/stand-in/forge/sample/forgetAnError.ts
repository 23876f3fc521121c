/** Prints what a person is answered when the function leaves a rejected promise behind. Run as a process of its own. */
import { startSample } from './startSample';

void startSample()
  .then((sample) => sample.call('forgetAnError'))
  .then((outcome) => process.stdout.write(JSON.stringify(outcome)));

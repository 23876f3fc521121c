/** A process that plays the seeds it is sent, one after the other. */
import { playSeed, type Wanted } from './playSeed';

process.on('message', ({ seed, wanted }: { seed: number; wanted: Wanted }) => {
  playSeed(seed, wanted).then(
    (played) => process.send?.(played),
    (error: unknown) => {
      console.error(`Seed ${seed} could not be played:`, error);
      process.exit(1);
    },
  );
});

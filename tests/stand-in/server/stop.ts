/** A reason to stop that its reader can do something about: one sentence on what is wrong, one on what to do. Shown without a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

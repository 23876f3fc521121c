/** Which frame of the app was opened by whom, and where: what the page's calls are made with, instead of what a browser claims. */
import { randomUUID } from 'node:crypto';
import type { PageModule } from '../forge/manifest/manifest';

export type FrameContext = {
  accountId: string;
  module: PageModule;
  /** Where on the site it stands. */
  extension: Readonly<Record<string, unknown>>;
};

export class FrameContexts {
  readonly #byToken = new Map<string, FrameContext>();

  /** Answers the token that stands for it. */
  open(frame: FrameContext): string {
    const token = randomUUID();
    this.#byToken.set(token, frame);
    return token;
  }

  /** Undefined for an unknown token and for another person's. */
  find(token: string, accountId: string): FrameContext | undefined {
    const frame = this.#byToken.get(token);
    return frame?.accountId === accountId ? frame : undefined;
  }
}

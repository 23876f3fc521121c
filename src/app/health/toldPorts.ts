/** What testing a lock on a change that Jira told of needs beside what everything needs. */
import type { AskedTest } from '../../domain/health/askedTest';
import type { ProductId } from '../../domain/ids';
import type { Deps, Versioned } from '../ports';

export type AskedTests = {
  /** Version 0 before the first. */
  read(product: ProductId): Promise<Versioned<AskedTest>>;
  /** False where somebody else wrote it meanwhile. */
  replace(product: ProductId, state: AskedTest, version: number): Promise<boolean>;
  /** Wakes the product's job to test its lock. */
  wake(product: ProductId, how: { delaySeconds: number }): Promise<void>;
};

export type ToldDeps = Deps & { tests: AskedTests };

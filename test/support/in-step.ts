// Whether all that follows from the tables is as it would be if it were made anew.
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { faultsIn } from '../../src/db/verify/verify.ts';

/** Every check of `npm run verify` holds of the database. */
export async function expectInStep(): Promise<void> {
  expect(await faultsIn(env.DB)).toEqual([]);
}

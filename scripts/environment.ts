// What the caller's environment settles for the commands that run the product on this machine.
import { join } from 'node:path';

const DEFAULT_PORT = 8787;
const LARGEST_PORT = 65_535;

/** Folder that holds the local database: SITREP_STATE, else one of the project's own. */
export const STATE = process.env.SITREP_STATE ?? join(import.meta.dirname, '../.wrangler/state');

/** Says what is wrong, and ends. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** PORT, else 8787; fails where that is no port. */
export function chosenPort(): number {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port <= LARGEST_PORT) return port;
  return fail(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to ${LARGEST_PORT}.`);
}

/** Another port than that one. */
export function otherPort(port: number): number {
  return port === LARGEST_PORT ? DEFAULT_PORT : port + 1;
}

// Ids of tickets: UUIDs of version 7 (RFC 9562), which sort by when they were made.

/** The first part of the ids of an instant: whatever was made before sorts before it. */
export function idsSince(instant: Date): string {
  const digits = Math.max(0, instant.getTime()).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/**
 * A new id.
 *
 * @param position among those of one instant that are to sort as they came in; below 4,096
 */
export function newTicketId(now: Date, position: number): string {
  // What is behind the third group of a random one is laid out alike.
  return `${idsSince(now)}-7${position.toString(16).padStart(3, '0')}${crypto.randomUUID().slice(18)}`;
}

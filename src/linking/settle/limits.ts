// What settling counts with.

/** Days after the end of an event from which an article about something else mentions it as background. */
export const BACKGROUND_DAYS = 14;

/** What a report weighs where reports are outvoted: one that is about the event, one that tells it beside others, one that looks back. */
export const WEIGHT = { PRIMARY: 3, SECONDARY: 2, BACKGROUND: 1 } as const;

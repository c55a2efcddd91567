/** How often the connection that hears changes is asked for a sign of life. */
export const FEED_HEARTBEAT_MS = 300;
/** Without an answer for so long, changes may have been missed and nothing counts as fresh. */
export const FEED_SILENCE_MS = 900;
export const FEED_CONNECT_MS = 2_000;
export const FEED_RECONNECT_MS = 1_000;

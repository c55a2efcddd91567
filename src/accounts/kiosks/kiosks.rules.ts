import { HOUR } from '#libs/clock';

/** For how long the link that makes a tablet a kiosk can be opened. */
export const LINK_LASTS = HOUR;

/** Kiosks that a company has open at once. */
export const MOST_KIOSKS = 50;

/** Longest name of one, such as the place where it stands. */
export const LONGEST_NAME = 60;

/** People whose names a kiosk lists: with more, nobody finds theirs. */
export const MOST_NAMES = 300;

/** Seconds for which a tablet stays a kiosk after it was opened: until the company closes it. */
export const DEVICE_LASTS_S = 365 * 86_400;

import { DAY } from '#libs/clock';

/** The last day on which a version can be sent: noon of the day before the instant from which it is over. */
export const lastDayOf = (retiresAt: Date): Date => new Date(retiresAt.getTime() - DAY / 2);

/** The field kit of a municipality, pure. */
import { addDays, type Day } from '#libs/mexico';

/** Days for which a kit that was printed, or kept on a device, counts as current. */
const CURRENT_DAYS = 90;

/** The last day on which a kit made that day is current. */
export const currentUntil = (madeOn: Day): Day => addDays(madeOn, CURRENT_DAYS);

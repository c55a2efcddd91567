import { Type } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { PER_WEEK, STOP_REASON } from './control.rules.js';

/** Why all mail is stopped. */
export class StopForm {
  @MinLength(STOP_REASON.min, { message: message('reminders.stop-why') })
  @MaxLength(STOP_REASON.max, { message: message('form.too-long', { constraint1: STOP_REASON.max }) })
  reason!: string;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const count = { message: message('reminders.per-week-range') };

/** Limits of all mail. */
export class SettingsForm {
  @Type(() => Number)
  @IsInt(count)
  @Min(PER_WEEK.min, count)
  @Max(PER_WEEK.max, count)
  perWeek!: number;

  @Matches(time, { message: message('reminders.time') })
  quietFrom!: string;

  @Matches(time, { message: message('reminders.time') })
  quietUntil!: string;

  @Type(() => Number)
  @IsInt({ message: message('form.invalid') })
  @Max(1_000_000_000, { message: message('form.invalid') })
  version!: number;
}

/** Mails that were due before that day are given up. */
export class GiveUpForm {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: message('reminders.day') })
  before!: string;
}

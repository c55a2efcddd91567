import { Type } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { message } from '../../web/index.js';

/** Why all mail is stopped: whoever reads it next must understand. */
export class StopForm {
  @MinLength(10, { message: message('reminders.stop-why') })
  @MaxLength(300, { message: message('form.too-long', { constraint1: 300 }) })
  reason!: string;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const count = { message: message('reminders.per-week-range') };

/** How often and when people are written to. */
export class SettingsForm {
  @Type(() => Number)
  @IsInt(count)
  @Min(1, count)
  @Max(20, count)
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

/** What was due before that day is given up. */
export class GiveUpForm {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: message('reminders.day') })
  before!: string;
}

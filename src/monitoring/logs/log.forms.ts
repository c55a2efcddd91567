import { IsIn, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { IsPrintable, message, PlainNumber } from '../../web/index.js';
import { reasonLimits } from './log.rules.js';

const longReason = { message: message('form.too-long', { constraint1: reasonLimits.most }) };

/** What is sent beside the fields of an entry, which the fields of the log say. */
export class EntryForm {
  /** Of the entry, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  /** Of what was kept without a network: each has its own. */
  @IsOptional()
  @IsUUID(undefined, { message: 'form.invalid' })
  key?: string;

  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number = 1;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  reviewed?: 'si';

  @IsPrintable()
  @MaxLength(reasonLimits.most, longReason)
  correction: string = '';
}

/** How a file that was looked at is carried out. */
export class CarryOutForm {
  /** `good`: entries of the good rows though others are faulty. */
  @IsOptional()
  @IsIn(['all', 'good'], { message: 'form.choose' })
  which: 'all' | 'good' = 'all';

  @IsPrintable()
  @MaxLength(reasonLimits.most, longReason)
  correction: string = '';
}

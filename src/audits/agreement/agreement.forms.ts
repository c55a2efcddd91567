import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { message } from '../../web/index.js';
import { textLength } from '../text.rules.js';

/** What a second auditor gives an item. */
export class ScoreForm {
  @IsIn(['0', '1', '2', '3', '4', 'na'], { message: 'form.choose' })
  value: string;

  @IsOptional()
  @MaxLength(textLength.most, { message: message('form.too-long', { constraint1: textLength.most }) })
  note?: string;
}

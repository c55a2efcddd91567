import { Type } from 'class-transformer';
import { Equals, IsInt, MaxLength } from 'class-validator';
import { message } from '../../web/index.js';

/** A company gives its distinction back. */
export class SurrenderForm {
  /** For everybody to read; may be empty. */
  @MaxLength(600, { message: message('form.too-long', { constraint1: 600 }) })
  publicReason: string = '';

  @Equals('si', { message: 'form.accept' })
  sure: string = '';

  /** Of the distinction that the form showed. */
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

import { Transform } from 'class-transformer';
import { ArrayNotEmpty, IsIn, IsString, MaxLength } from 'class-validator';
import { message } from '../web/index.js';
import { MAX_URL_LENGTH, type Topic, topics } from './webhook.rules.js';

/** A receiver's URL and topics. */
export class WebhookForm {
  @MaxLength(MAX_URL_LENGTH, { message: message('refusal.webhooks.url') })
  @IsString({ message: message('form.required') })
  url: string;

  @IsIn(topics, { each: true, message: message('form.invalid') })
  @ArrayNotEmpty({ message: message('webhooks.choose-topic') })
  @Transform(({ value }: { value: unknown }) => [value ?? []].flat())
  topics: Topic[];
}

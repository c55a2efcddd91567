import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, MaxLength, MinLength } from 'class-validator';
import { message, readForm } from './forms.js';

class Form {
  // the order that once said "too long" of nothing: decorators are read from below
  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(30, { message: message('form.too-long', { constraint1: 30 }) })
  summary: string;

  @Length(1, 20, { message: 'form.pattern' })
  code: string = '';

  @IsIn(['a', 'b'], { message: 'form.choose' })
  choice: string;

  @IsOptional()
  @MaxLength(5, { message: message('form.too-long', { constraint1: 5 }) })
  note?: string;

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

const problems = async (body: Record<string, unknown>) => {
  const form = await readForm(Form, body);
  if (form.ok) return {};
  const { errors, summary } = form.state;
  const keys = Object.entries(errors).map(([name, { key }]) => [name, key]);
  return { ...(Object.fromEntries(keys) as Record<string, string>), ...(summary && { '': summary.key }) };
};
const whole = { summary: 'x'.repeat(20), code: 'A', choice: 'a', version: '1' };

test.each<[string, Record<string, string>]>([
  ['nothing', {}],
  ['empty fields', { summary: '', code: '', note: '', version: '' }],
  ['blanks', { summary: ' \r\n ', code: '\t', note: ' ', version: '' }],
])('%s: each field says that it is missing; what people do not see, that the form came incomplete', async (_, body) => {
  expect(await problems(body)).toEqual({
    summary: 'form.required',
    code: 'form.required',
    choice: 'form.choose',
    '': 'form.incomplete',
  });
});

test('a text that is there says what is wrong with it', async () => {
  expect(await problems({ ...whole, summary: 'corto', note: 'demasiado' })).toEqual({
    summary: 'form.too-short',
    note: 'form.too-long',
  });
  expect(await problems({ ...whole, version: 'x' })).toEqual({ version: 'form.invalid' });
});

test('a line break counts as one character, as in the browser', async () => {
  const summary = Array(15).fill('x').join('\r\n');
  const form = await readForm(Form, { ...whole, summary });
  expect(form.ok && form.value.summary).toBe(Array(15).fill('x').join('\n'));
});

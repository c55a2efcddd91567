import { readForm } from './forms.js';
import { IsMailAddress } from './mail-address.js';

class Form {
  @IsMailAddress()
  email: string;
}

test.each([
  ['ana@agave.example', null],
  [' ana@ñandú.example ', null],
  ['', 'form.email'],
  ['ana', 'form.email'],
  ['ana@agave', 'form.email'],
  ['ana@agave.example\r\nBcc: x@y.example', 'form.email'],
  ['peña@agave.example', 'form.email-letters'],
])('%j: %s', async (email, key) => {
  const form = await readForm(Form, { email });
  expect(form.ok ? null : form.state.errors['email']?.key).toBe(key);
});

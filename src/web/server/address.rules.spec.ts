import { canLead, LONGEST_PART } from './address.rules.js';

test.each([
  ['/', true],
  ['/verificar/CPG7-6VCP-6J13?lang=en', true],
  ['/gu%C3%ADa', true],
  ['/buscar?q=%ZZ', true],
  [`/a/${'x'.repeat(LONGEST_PART)}/b`, true],
  [`/a?q=${'x'.repeat(2_000)}`, true],
  ['/%zz', false],
  ['/verificar/%', false],
  ['/%C3', false],
  [`/a/${'x'.repeat(LONGEST_PART + 1)}`, false],
])('%s can lead somewhere: %s', (url, can) => {
  expect(canLead(url)).toBe(can);
});

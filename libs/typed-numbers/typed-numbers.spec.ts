import { numberIn, pesosIn } from './index.js';

test.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['1 200', 1200],
  ['1,234,567.5', 1234567.5],
  ['１２００', 1200],
  ['-5', -5],
  ['+5', 5],
  ['.5', 0.5],
  ['5.', 5],
  // a comma of decimals, or a point of thousands: another number than it seems
  ['1200,50', NaN],
  ['12,5', NaN],
  ['1.500,00', NaN],
  ['1,2', NaN],
  ['1 2', NaN],
  ['1e3', NaN],
  ['0x10', NaN],
  ['Infinity', NaN],
  ['doce', NaN],
  ['.', NaN],
  ['', NaN],
])('%s is the number %d', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test.each([
  ['$1,200.50', 1200.5],
  ['$ 1,200', 1200],
  ['MXN 1200', 1200],
  ['MX$1,200', 1200],
  ['2500 pesos', 2500],
  ['2,500.00 M.N.', 2500],
  ['2500 MXN', 2500],
  ['＄１，２００', 1200],
  ['$1.200,50', NaN],
  ['$', NaN],
  ['2500 dólares', NaN],
])('%s are %d pesos', (text, pesos) => {
  expect(pesosIn(text)).toBe(pesos);
});

import { qrPath } from './index.js';

test('a text becomes the modules of its code, three corners among them', () => {
  const { size, path } = qrPath('https://puertas.example/codigo/AAAA-BBBB-CCCC');
  expect(size).toBe(29);
  for (const corner of ['M0 0h', `M${size - 1} 0h`, `M0 ${size - 1}h`]) expect(path).toContain(corner);
  expect(path).not.toContain(`M${size - 1} ${size - 1}h1v1h-1zM${size}`);
  expect(qrPath('a').path).not.toBe(qrPath('b').path);
});

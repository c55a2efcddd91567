/**
 * What a PDF of so many bytes begins and ends with: one page with a word on it, and a stream between the two that may hold
 * anything.
 */
export function largePdf(size: number): { readonly start: Buffer; readonly end: Buffer } {
  const empty = around(0);
  return around(size - empty.start.length - empty.end.length);
}

const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>',
  '<</Length 15>>stream\nBT (Hola) Tj ET\nendstream',
];
const tenDigits = (number: number) => String(number).padStart(10, '0');

function around(length: number): { start: Buffer; end: Buffer } {
  const places: number[] = [];
  let text = '%PDF-1.4\n';
  for (const object of [...objects, `<</Length ${tenDigits(length)}>>stream\n`]) {
    places.push(text.length);
    text += `${places.length} 0 obj${object}${places.length > objects.length ? '' : 'endobj\n'}`;
  }
  const after = '\nendstream\nendobj\n';
  const entries = places.map((place) => `${tenDigits(place)} 00000 n \n`).join('');
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer<</Size ${places.length + 1}/Root 1 0 R>>\n`;
  const at = `startxref\n${tenDigits(text.length + length + after.length)}\n%%EOF\n`;
  return { start: Buffer.from(text), end: Buffer.from(after + table + trailer + at) };
}

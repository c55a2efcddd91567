import { inReadingOrder, type PlacedLine } from './columns.js';

const LETTER = 5;
/** A line of letters of one width; `at`: where its pieces begin. */
const line = (...pieces: readonly (readonly [at: number, text: string])[]): PlacedLine => ({
  text: pieces.map(([, text]) => text).join(' '),
  letters: pieces.flatMap(([at, text]) =>
    [...text].flatMap((letter, n) => (letter === ' ' ? [] : [{ text: letter, x: at + n * LETTER, width: LETTER }])),
  ),
  size: 9,
});
const row = (left: string, right: string) => line([60, left], [320, right]);
const read = (...lines: PlacedLine[]) => inReadingOrder(lines, 612).split('\n');

const columns = [
  row('Artículo 1o.- La presente Ley es de', 'Artículo 2o.- Las normas tienden'),
  row('observancia general en toda la', 'a conseguir el equilibrio entre los'),
  row('República.', 'factores de la producción.'),
];

describe('the lines of a page', () => {
  it('with two columns are read down the left one, then down the right one', () => {
    expect(read(...columns)).toEqual([
      'Artículo 1o.- La presente Ley es de',
      'observancia general en toda la',
      'República.',
      'Artículo 2o.- Las normas tienden',
      'a conseguir el equilibrio entre los',
      'factores de la producción.',
    ]);
  });

  it('that run across both columns end them, and the columns begin anew', () => {
    const heading = line([150, 'TÍTULO SEGUNDO De las relaciones individuales de trabajo']);
    const centred = line([270, 'CAPÍTULO II De algo']);
    const lines = read(heading, ...columns, centred, row('Art. 3o. Tres', 'Art. 4o. Cuatro'));
    expect(lines[0]).toMatch(/^TÍTULO SEGUNDO/);
    expect(lines.slice(3, 5)).toEqual(['República.', 'Artículo 2o.- Las normas tienden']);
    expect(lines.slice(-3)).toEqual(['CAPÍTULO II De algo', 'Art. 3o. Tres', 'Art. 4o. Cuatro']);
  });

  it('stay in their column where the other one has none at that height', () => {
    const lines = read(...columns, line([60, 'Artículo 3o.- Sólo aquí']), line([320, 'y más a la derecha.']));
    expect(lines[3]).toBe('Artículo 3o.- Sólo aquí');
    expect(lines.at(-1)).toBe('y más a la derecha.');
  });

  it('of one column stay as they are, with a table or an indented line among them', () => {
    const whole = Array.from({ length: 6 }, (_, n) =>
      line([60, `Artículo ${n + 1}.- Todo el renglón de esta Ley llega de un margen al otro de la página.`]),
    );
    const table = [row('Zona', 'Cuota'), row('Uno', '10'), row('Dos', '20')];
    const lines = [...whole, ...table, line([320, 'Dado en México'])];
    expect(read(...lines)).toEqual(lines.map(({ text }) => text));
  });

  it('with wide spaces between justified words are one column', () => {
    const wide = Array.from({ length: 5 }, (_, n) =>
      line([60, 'una línea con muchas palabras que llega aquí'], [286 + (n % 2), 'y sigue sin otra columna al lado']),
    );
    expect(read(...wide)).toEqual(wide.map(({ text }) => text));
  });
});

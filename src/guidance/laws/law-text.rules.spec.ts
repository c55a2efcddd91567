import { articlesIn, compareArticles } from './law-text.rules.js';

const text = `TÍTULO PRIMERO
Artículo 3o. Bis.- Para efectos de esta Ley se entiende por:
a) Hostigamiento
Artículo 7o.- En toda empresa o establecimiento, el patrón deberá emplear un noventa por ciento.
Párrafo reformado DOF 30-11-2012
CAPÍTULO II
De algo
Artículo 132. Son obligaciones de los patrones:
I. Cumplir las disposiciones; según el artículo 7 de esta Ley
Artículo 153-A. Los patrones tienen la obligación.
Artículo 304 A. Son infracciones.
Artículo 91 Bis. La CURP con huellas.
Artículo 133.- Queda prohibido a los patrones`;

describe('the articles of a law', () => {
  it('are cut at their headings, as they are cited', () => {
    expect(articlesIn(text).map(({ article }) => article)).toEqual([
      '3 Bis',
      '7',
      '132',
      '153-A',
      '304 A',
      '91 Bis',
      '133',
    ]);
    const seven = articlesIn(text)[1]!;
    expect(seven.text).toBe('En toda empresa o establecimiento, el patrón deberá emplear un noventa por ciento.');
  });

  it.each([
    ['Artículo 7. A los patrones se les pide', '7'],
    ['Articulo 7o A todos', null],
    ['El artículo 7. dice', null],
    ['Artículo 123-A.- De', '123-A'],
    ['Artículo 77 bis 1.- Todos los mexicanos', '77 bis 1'],
    ['ARTÍCULO 4.- En mayúsculas', '4'],
    ['ARTICULO 1o.- Sin acento', '1'],
    ['Artículo 7o. Bis 1. Con un número más', '7 Bis 1'],
    ['Artículo 15-A Bis.- Con letra y latín', '15-A Bis'],
    ['Artículo 21 Duodecies.- Doce', '21 Duodecies'],
    ['Artículo 1,004.- El patrón que', '1004'],
    ['Art. 5o. Las normas de esta Ley', '5'],
    ['Art. 5º.- Con otra letra', '5'],
    ['ART. 27.- En mayúsculas', '27'],
    ['Art. 3o. Bis.- Con latín', '3 Bis'],
    ['Artículo 2o.- Las normas', '2'],
    ['ARTÍCULO 123. Toda persona', '123'],
    ['ARTICULO 123 Bis.- Otra', '123 Bis'],
    ['según el Art. 5o. de esta Ley', null],
    ['Art. 5o. de esta Ley, y', null],
    ['Artículo 28. de la Constitución', null],
    ['ARTÍCULO PRIMERO.- Se reforma', null],
    ['artículo 7. de esta Ley', null],
  ])('%s', (line, article) => expect(articlesIn(line)[0]?.article ?? null).toBe(article));

  it.each(['TRANSITORIOS', 'Transitorios', 'ARTÍCULOS TRANSITORIOS', 'Transitorio.', 'TRANSITORIO:'])(
    'end where a decree says from when it holds: %s',
    (heading) => {
      const law = `Artículo 1o.- De la ley.\n${heading}\nArtículo 1o.- Entrará en vigor mañana.\nArtículo 2o.- Se deroga.`;
      expect(articlesIn(law)).toEqual([{ article: '1', text: 'De la ley.' }]);
    },
  );

  it('of a transitory kind are spoken of in an article without ending it', () => {
    const law = 'Artículo 1.- Los permisos\nTransitorios que se den valen un año.';
    expect(articlesIn(law)[0]?.text).toContain('valen un año');
  });

  it('are told apart by their words, not by where their lines end', () => {
    const before = new Map([
      ['7', 'En toda empresa o  establecimiento,\nel patrón deberá emplear un noventa por ciento.'],
      ['133', 'Queda prohibido'],
    ]);
    const fates = Object.fromEntries(compareArticles(articlesIn(text), before).map((one) => [one.article, one.fate]));
    expect(fates).toMatchObject({ '7': 'same', '133': 'changed', '132': 'new' });
  });
});

import { hasText, lawText } from './law-pdf.rules.js';

const page = (n: number, text: string) =>
  `LEY FEDERAL DEL TRABAJO\nÚltima Reforma DOF 01-05-2026\n${text}\n${n} de 4\n`;
const pages = [
  page(1, 'Artículo 1o.- La presente Ley es de observancia general en toda la República y rige las relacio-'),
  page(2, 'nes de trabajo.\nArtículo 2o.- Las normas del trabajo tienden a conseguir el equilibrio.'),
  page(3, 'Artículo 3o.- El trabajo es un derecho y un deber social. No es artículo de comercio.'),
  page(4, 'Artículo 4o.- No se podrá impedir el trabajo a ninguna persona.'),
];

describe('the pages of a law', () => {
  it('are one text without what stands on each of them', () => {
    const text = lawText(pages);
    expect(text).toContain('rige las relaciones de trabajo.\nArtículo 2o.-');
    expect(text).not.toMatch(/LEY FEDERAL|Última Reforma|de 4/);
  });

  it('keep a line that stands on a few pages only, and pages of a short decree', () => {
    expect(lawText([...pages.slice(0, 3), 'Artículo 4o.- Otro\nTRANSITORIOS', 'TRANSITORIOS'])).toContain(
      'TRANSITORIOS',
    );
    expect(lawText(['DECRETO\nArtículo 1.- Uno', 'DECRETO\nArtículo 2.- Dos'])).toContain('DECRETO');
  });

  it('lose the heading of the gazette, left on one page and right on the next, also in the middle of an article', () => {
    const gazette = [
      'Viernes 20 de noviembre de 2026 DIARIO OFICIAL 101\nArtículo 63.- Los residentes avisarán en treinta días contados',
      '102 DIARIO OFICIAL Viernes 20 de noviembre de 2026\ndesde que cambie su domicilio.',
    ];
    expect(lawText(gazette)).toBe(
      'Artículo 63.- Los residentes avisarán en treinta días contados\ndesde que cambie su domicilio.',
    );
    expect(lawText(['Se publicará en el DIARIO OFICIAL de la Federación; quien lo lea, avisará.'])).toContain('DIARIO');
  });

  it('keep what many pages say alike, where it is not at their edge', () => {
    const derogated = [1, 2, 3, 4].map((n) =>
      page(n, `Artículo ${n}.- Uno\ndos\ntres\ncuatro\nI. (Se deroga)\ncinco\nseis\nsiete\nocho`),
    );
    expect(lawText(derogated).match(/Se deroga/g)).toHaveLength(4);
  });

  it.each([
    [pages, true],
    [['', '', ''], false],
    [['   ', '12', '3 de 4'], false],
    [[], false],
  ])('are text or pictures', (of, is) => {
    expect(hasText(of)).toBe(is);
  });
});

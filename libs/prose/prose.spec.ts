import fc from 'fast-check';
import { countWords, plainText, readProse, type Inline } from './index.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('prose', () => {
  it('reads paragraphs with bold and italic words', () => {
    expect(readProse('Le llamamos **movilidad humana** y es *de todas*.')).toEqual([
      {
        kind: 'paragraph',
        text: [
          text('Le llamamos '),
          { kind: 'strong', children: [text('movilidad humana')] },
          text(' y es '),
          { kind: 'em', children: [text('de todas')] },
          text('.'),
        ],
      },
    ]);
  });

  it('takes a list of bold terms as definitions, each starting with a capital', () => {
    expect(readProse('- **Persona migrante:** cambia de lugar.\n- **Sin papeles.** No es un delito.')).toEqual([
      {
        kind: 'definitions',
        items: [
          { term: 'Persona migrante', description: [text('Cambia de lugar.')] },
          { term: 'Sin papeles', description: [text('No es un delito.')] },
        ],
      },
    ]);
  });

  it('keeps an ordered list a list, even with bold terms', () => {
    expect(readProse('1. **Anota.** Fechas.\n2. **Guarda.** Fotos.')).toMatchObject([{ kind: 'list', ordered: true }]);
  });

  it('takes a bold line before a list for a heading', () => {
    expect(readProse('**Antes de contratar**\n1. Lee.\n2. Cambia.')).toEqual([
      { kind: 'heading', text: [text('Antes de contratar')] },
      { kind: 'list', ordered: true, items: [[text('Lee.')], [text('Cambia.')]] },
    ]);
  });

  it.each([
    ['5~6 a 7~8', '5~6 a 7~8'],
    ['De ~10 a ~15 personas', 'De ~10 a ~15 personas'],
    ['~a~ y ~b~', '~a~ y ~b~'],
    ['2026. Fue un buen año', '2026. Fue un buen año'],
    ['2026) Fue un buen año', '2026) Fue un buen año'],
    ['La ley es de\n2017. Cambió en\n2024.', 'La ley es de 2017. Cambió en 2024.'],
    ['1986.', '1986.'],
  ])('%j is a paragraph, as it was typed', (markdown, words) => {
    expect(readProse(markdown)).toEqual([{ kind: 'paragraph', text: [text(words)] }]);
  });

  it('loses no year at the start of an item, a quote, a cell or what is taken literally', () => {
    expect(readProse('- 2026. Fue\n- otro ~5 y ~6')).toEqual([
      { kind: 'list', ordered: false, items: [[text('2026. Fue')], [text('otro ~5 y ~6')]] },
    ]);
    expect(readProse('1. 2026. Fue')).toMatchObject([{ ordered: true, items: [[text('2026. Fue')]] }]);
    expect(readProse('> 2026. Fue')).toMatchObject([{ blocks: [{ kind: 'paragraph', text: [text('2026. Fue')] }] }]);
    expect(readProse('| a |\n|---|\n| 5~6 a 7~8 |')).toMatchObject([{ rows: [[[text('5~6 a 7~8')]]] }]);
    expect(readProse('    2026. Fue')).toEqual([{ kind: 'paragraph', text: [text('2026. Fue')] }]);
    expect(readProse('1. Uno\n2026. Fue')).toMatchObject([{ ordered: true, items: [[text('Uno 2026. Fue')]] }]);
  });

  it('still takes two tildes for a strike-through and keeps the words', () => {
    expect(plainText((readProse('Son ~~seis~~ siete')[0] as { text: Inline[] }).text)).toBe('Son seis siete');
  });

  it.each([
    ['3. Tres\n4. Cuatro', 3],
    ['0. Cero\n1. Uno', 0],
    ['12) Doce', 12],
    ['1. Uno', undefined],
  ])('%j keeps its first number', (markdown, start) => {
    const [list] = readProse(markdown);
    expect(list).toMatchObject({ kind: 'list', ordered: true });
    expect((list as { start?: number }).start).toBe(start);
  });

  it('goes on counting after a paragraph, and inside of an item', () => {
    expect(readProse('1. uno\n\nY luego:\n\n2. dos')).toMatchObject([{}, { kind: 'paragraph' }, { start: 2 }]);
    expect(readProse('- pasos\n\n  4. cuatro\n  5. cinco')).toMatchObject([
      {
        items: [
          [
            text('pasos'),
            { kind: 'break' },
            text('4. '),
            text('cuatro'),
            { kind: 'break' },
            text('5. '),
            text('cinco'),
          ],
        ],
      },
    ]);
  });

  it('reads tables', () => {
    expect(readProse('| En lugar de… | Prueba con… |\n|---|---|\n| ¿Eres **legal**? | ¿Qué te interesa? |')).toEqual([
      {
        kind: 'table',
        header: [[text('En lugar de…')], [text('Prueba con…')]],
        rows: [
          [[text('¿Eres '), { kind: 'strong', children: [text('legal')] }, text('?')], [text('¿Qué te interesa?')]],
        ],
      },
    ]);
  });

  it('leaves raw HTML as the text that was typed', () => {
    const blocks = readProse('Hola <b onclick="x()">tú</b>\n\n<script>alert(1)</script>');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: [text('Hola '), text('<b onclick="x()">'), text('tú'), text('</b>')] },
      { kind: 'paragraph', text: [text('<script>alert(1)</script>')] },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', 'vbscript:x'])(
    'keeps the words and drops the address %s',
    (href) => {
      expect(readProse(`[aquí](<${href}>)`)).toEqual([{ kind: 'paragraph', text: [text('aquí')] }]);
    },
  );

  it('keeps links to the web and to this site', () => {
    expect(readProse('[guía](/guia) y [LFT](https://www.diputados.gob.mx/)')).toMatchObject([
      { text: [{ kind: 'link', href: '/guia' }, {}, { kind: 'link', href: 'https://www.diputados.gob.mx/' }] },
    ]);
  });

  it('writes nested items out instead of losing them', () => {
    const [list] = readProse('- uno\n  - dos\n  - tres');
    expect(list).toMatchObject({
      kind: 'list',
      items: [[text('uno'), { kind: 'break' }, text('dos'), {}, text('tres')]],
    });
  });

  it('counts words in any shape', () => {
    expect(countWords(readProse('Uno dos.\n\n- tres\n- cuatro\n\n| a | b |\n|---|---|\n| c | d |'))).toBe(8);
  });

  it('never throws and never yields anything but its own shapes', () => {
    const shapes = ['paragraph', 'heading', 'list', 'definitions', 'table', 'quote'];
    const pieces = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('**', '- ', '1. ', '\n', '> ', '|', '<img src=x>', '[a](b)', '`', '# ')),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const blocks = readProse(parts.join(''));
        expect(blocks.every((block) => shapes.includes(block.kind))).toBe(true);
        expect(countWords(blocks)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('joins the words of an inline tree', () => {
    expect(plainText([text('a '), { kind: 'strong', children: [text('b')] }, { kind: 'break' }, text('c')])).toBe(
      'a b c',
    );
  });
});

import { citationsIn, keyOf, touches } from './citations.rules.js';

const one = (text: string) => citationsIn(text)[0]!;

describe('what a text cites', () => {
  it.each([
    ['Dejar en custodia documentos (LM 17 y 147)', ['LM 17', 'LM 147']],
    ['LFT 133-XII, XIII y 994-VI', ['LFT 133-XII', 'LFT 133-XIII', 'LFT 994-VI']],
    ['según LFT 98 a 110; LSS 15-I', ['LFT 98 a 110', 'LSS 15-I']],
    ['LFPED 1-III Bis', ['LFPED 1-III Bis']],
    ['**LFT** 7', ['LFT 7']],
    ['ALFT 7, sin ley 8', []],
  ])('%s', (text, keys) => expect(citationsIn(text).map(keyOf)).toEqual(keys));
});

describe('a changed article', () => {
  const articles = new Set(['7', '132', '133', '153', '153-A', '153-I', '110']);
  it.each([
    ['LFT 7', 'LFT 7', true],
    ['LFT 132-VIII', 'LFT 132', true],
    ['LFT 98 a 110', 'LFT 101', true],
    ['LFT 153-A', 'LFT 153', false],
    ['LFT 153-I', 'LFT 153', false],
    ['LFT 153-A', 'LFT 153-A', true],
    ['LM 7', 'LFT 7', false],
    ['LFT 77', 'LFT 7', false],
    ['LFT 133-I', 'LFT 132', false],
  ])('%s is touched by %s: %s', (cited, changed, is) => {
    expect(touches(one(cited), one(changed), articles)).toBe(is);
  });

  it('is touched by its part, too, where nothing tells its articles', () => {
    expect(touches(one('LFT 132'), one('LFT 132-VIII'))).toBe(true);
  });
});

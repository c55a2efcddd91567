import { translatorOf } from '#templates/translations';
import { readForm } from './forms.js';
import { IsPrintable, unprintableLetters } from './printable.js';

class Form {
  @IsPrintable()
  name: string;
}

const problem = async (name: string) => {
  const form = await readForm(Form, { name });
  return form.ok ? null : form.state.errors['name'];
};

describe('a name that will be printed', () => {
  it.each(['José Ñúñez', 'Ayşe Işık Yıldız', 'გიორგი', 'አበበ', 'សុខ', 'علی\u200cرضا', '山田さくら', 'O’Farrill & Cía.'])(
    'may be %s',
    async (name) => expect(await problem(name)).toBeNull(),
  );

  it.each([
    ['Ana తెలుగు', 'తె లు గు'],
    ['𐎠𐎡𐎠', '𐎠 𐎡'],
    ['Taco 🌮', '🌮'],
  ])('may not be %s, and the message names what cannot be printed', async (name, letters) => {
    const found = await problem(name);
    expect(found).toEqual({ key: 'form.letters', params: { letters } });
    for (const locale of ['es', 'en'] as const)
      expect(translatorOf(locale).t('form.letters', { letters })).toContain(letters);
  });

  it('loses no letter with a picture', async () => {
    expect(await unprintableLetters('Taco 🌮', 'Ana')).toEqual([]);
    expect(await unprintableLetters('Taco 🌮', 'గు')).toEqual(['గు']);
  });
});

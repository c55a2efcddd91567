import { newCompany } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';
import { drills } from '../../support/drills.js';

const NAMES = drills.names;
const SEED = 20261123;
const LONGEST = 200;

const words = {
  spanish: ['Ñandú', 'Panificadora', 'Güero', 'Logística', 'Peña', 'Occidente', 'Hermanos', 'Tecnología', 'Muñoz'],
  signs: ["O'Farrill", '&', 'Müller', '“La Única”', 'D’Amico', 'A&B', '<Norte>', 'S/A', 'Nº 7', '(Jalisco)', '100%'],
  chinese: ['广州', '国际', '贸易', '有限公司', '饭店', '瓜达拉哈拉'],
  arabic: ['شركة', 'الأمل', 'للمخابز', 'والحلويات', 'غوادالاخارا'],
  others: ['Надежда', 'Ελπίδα', 'תקווה', '희망', 'आशा', 'Việt', 'Łódź'],
  emoji: ['🌮', '👩‍🍳', '❤️'],
};
const ends = ['', ', S.A. de C.V.', ', S. de R.L. de C.V.', ', A.C.', ', S.A.P.I. de C.V.'];
const kinds = ['spanish', 'signs', 'long', 'chinese', 'arabic', 'others', 'emoji', 'mixed', 'oneWord'] as const;

/** The same names in every run: a failure can be looked at again. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    upTo: (most: number) => 1 + Math.floor(next() * most),
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!,
  };
}

function nameOf(kind: (typeof kinds)[number], { upTo, one }: ReturnType<typeof dice>): string {
  const some = (from: readonly string[], count: number, by = ' ') =>
    Array.from({ length: count }, () => one(from)).join(by);
  const name = {
    spanish: () => some(words.spanish, upTo(4)),
    signs: () => `${one(words.spanish)} ${some(words.signs, upTo(3))}`,
    long: () => some(words.spanish, 30),
    chinese: () => some(words.chinese, 2 + upTo(8), ''),
    arabic: () => some(words.arabic, upTo(6)),
    others: () => some(words.others, upTo(2)),
    emoji: () => `${one(words.spanish)} ${one(words.emoji)} ${one(words.spanish)}`,
    mixed: () => `${one(words.spanish)} ${one(words.chinese)} ${one(words.arabic)}`,
    oneWord: () => 'Ñ'.repeat(20 + upTo(100)),
  }[kind]();
  return (name + one(ends)).slice(0, LONGEST).trim();
}

// What pdftotext adds or folds: directions, spaces at line ends, forms of Arabic letters.
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const PICTURES = /\p{Extended_Pictographic}/u;

/** The words of a name that the text of its document lacks; pictures are left out of documents. */
function missingIn(output: string, name: string): string[] {
  const text = plain(output);
  const count = (of: string) => of.match(RIGHT_TO_LEFT)?.length ?? 0;
  // pdftotext gives letters from the right in pieces, and some that share a shape as each other: all must be there
  const lost = count(text) < count(plain(name)) ? [name.match(RIGHT_TO_LEFT)!.join('')] : [];
  const shown = name.replace(RIGHT_TO_LEFT, ' ').split(/[\s,]+/);
  return [...lost, ...shown.filter((word) => !PICTURES.test(word) && !text.includes(plain(word)))];
}

/** Dots per inch at which the code of a document is read: of a few documents, they take turns. */
const resolutionsOf = (at: number) =>
  NAMES < 100 ? [[100, 200, 300][(at + Math.floor(at / 3)) % 3]!] : [100, 200, 300];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

itWith(
  'pdftotext',
  'qpdf',
  'pdftoppm',
  'zbarimg',
)(
  `documents of ${NAMES} companies show their names, are sound and small, and lead to their page`,
  async () => {
    const random = dice(SEED);
    const wrong: unknown[] = [];
    for (let i = 0; i < NAMES; i += 1) {
      const legalName = nameOf(kinds[i % kinds.length]!, random);
      const level = (['N1', 'N2', 'N3'] as const)[Math.floor(i / kinds.length + i) % 3]!;
      const companyId = await newCompany(app, { legalName });
      const { code } = await newDistinction(app, { companyId, level });
      const { status, bytes } = await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`);
      const { output } = runPdfTool('pdftotext', ['-raw', '{}', '-'], bytes);
      const problems = {
        status: status === 200 ? null : status,
        missing: missingIn(output, legalName),
        sound: runPdfTool('qpdf', ['--check', '{}'], bytes).status,
        heavy: bytes.length > 150_000 ? bytes.length : null,
        unread: resolutionsOf(i).filter((dpi) => scanQr(bytes, dpi) !== `http://localhost/verificar/${code}`),
      };
      if (problems.status || problems.missing.length || problems.sound || problems.heavy || problems.unread.length)
        wrong.push([legalName, level, problems]);
    }
    expect(wrong).toEqual([]);
  },
  300_000 + NAMES * 20_000,
);

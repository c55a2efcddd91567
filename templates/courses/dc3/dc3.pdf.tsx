import { TaggedDocument } from '#libs/pdf';
import { documentFonts } from '../../pdf/fonts.js';
import { translatorOf } from '../../translations.js';
import { BoxedForm, INK, LEFT, RIGHT, WIDTH } from './boxed-form.js';

/** What is printed on form DC-3. Days `YYYY-MM-DD`. */
export interface Dc3Document {
  /** Family names and names, as they stand on the person's papers. */
  readonly person: string;
  readonly curp: string;
  readonly occupation: { readonly key: string; readonly name: string };
  /** '' where the company does not say it: the form does not ask for it. */
  readonly post: string;
  readonly company: string;
  readonly rfc: string;
  readonly course: string;
  readonly hours: number;
  readonly startedOn: string;
  readonly finishedOn: string;
  readonly area: { readonly key: string; readonly name: string };
  /** With its number of registration, where it has one. */
  readonly agent: string;
  readonly trainer: string;
  readonly employer: string;
  /** Null: the company has up to 50 people, and no representative of the workers signs. */
  readonly workers: string | null;
  readonly subjectAreas: readonly { readonly key: string; readonly name: string }[];
  readonly occupationAreas: readonly {
    readonly key: string;
    readonly name: string;
    readonly parts: readonly { readonly key: string; readonly name: string }[];
  }[];
  readonly createdAt: Date;
}

/**
 * Draws form DC-3: letter, portrait, two pages, tagged, PDF/A-3a, with room for the signatures by hand. Fields and their
 * order are those of the form published with the Acuerdo of STPS (DOF 14-06-2013, art. 24), the catalogues stand on its
 * back. No emblem and no word on it suggests that an authority or FM4 vouches for it (art. 25).
 * @throws LettersMissing when a name would lose a letter
 */
export async function renderDc3(input: Dc3Document): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  documentFonts.requireLetters(input.person, input.post, input.company, input.agent, input.trainer, input.employer);
  if (input.workers) documentFonts.requireLetters(input.workers);
  const document = new TaggedDocument({
    title: t('courses.dc3.pdf.title', { name: input.person, course: input.course }),
    author: input.company,
    subject: t('courses.dc3.pdf.name'),
    producer: t('site.name'),
    language: 'es-MX',
    createdAt: input.createdAt,
    size: 'LETTER',
    layout: 'portrait',
    fonts: documentFonts,
  });
  drawFront(new BoxedForm(document), input);
  document.canvas.addPage();
  drawBack(new BoxedForm(document), input);
  return document.finish();
}

const capitals = (text: string) => text.toLocaleUpperCase('es-MX');

function drawFront(form: BoxedForm, input: Dc3Document): void {
  const { t } = translatorOf('es');
  form.title(t('courses.dc3.pdf.form'), t('courses.dc3.pdf.name'));

  form.band(t('courses.dc3.pdf.worker'));
  form.field(t('courses.dc3.pdf.person'), capitals(input.person));
  form.row([
    { label: t('courses.dc3.pdf.curp'), width: 0.56, squares: [...input.curp] },
    {
      label: t('courses.dc3.pdf.occupation'),
      width: 0.44,
      text: `${input.occupation.key} ${input.occupation.name}`,
    },
  ]);
  form.field(t('courses.dc3.pdf.post'), capitals(input.post));

  form.band(t('courses.dc3.pdf.of-company'));
  form.field(t('courses.dc3.pdf.company'), capitals(input.company));
  form.row([{ label: t('courses.dc3.pdf.rfc'), width: 1, squares: rfcSquares(input.rfc) }]);

  form.band(t('courses.dc3.pdf.programme'));
  form.field(t('courses.dc3.pdf.course'), input.course);
  form.row([
    { label: t('courses.dc3.pdf.hours'), width: 0.2, text: String(input.hours) },
    { label: t('courses.dc3.pdf.from'), width: 0.4, squares: daySquares(input.startedOn) },
    { label: t('courses.dc3.pdf.to'), width: 0.4, squares: daySquares(input.finishedOn) },
  ]);
  form.field(t('courses.dc3.pdf.area'), `${input.area.key} ${input.area.name}`);
  form.field(t('courses.dc3.pdf.agent'), input.agent);

  form.paragraph(t('courses.dc3.pdf.oath'), { size: 8.2, top: 12, center: true });
  form.signatures([
    { role: t('courses.dc3.pdf.trainer'), name: input.trainer },
    { role: t('courses.dc3.pdf.employer'), name: input.employer },
    ...(input.workers ? [{ role: t('courses.dc3.pdf.workers'), name: input.workers }] : []),
  ]);
  const notes = ['instructions', 'capitals', 'optional', '1', '2', '3', '4', '5'] as const;
  notes.forEach((note, at) => {
    form.paragraph(t(`courses.dc3.pdf.note-${note}`), { size: 6.8, top: at === 0 ? 18 : 1.5 });
  });
}

/** Three or four letters, six digits of the day, three symbols. */
function rfcSquares(rfc: string): string[] {
  const letters = rfc.slice(0, -9);
  return [...letters, '-', ...rfc.slice(-9, -3), '-', ...rfc.slice(-3)];
}

/** Year, month and day. */
const daySquares = (day: string) => [...day];

function drawBack(form: BoxedForm, input: Dc3Document): void {
  const { t } = translatorOf('es');
  form.heading(t('courses.dc3.pdf.occupations'));
  const half = Math.ceil(input.occupationAreas.length / 2);
  const gap = 16;
  const width = (WIDTH - gap) / 2;
  const top = form.y;
  let lowest = top;
  for (const [column, areas] of [input.occupationAreas.slice(0, half), input.occupationAreas.slice(half)].entries()) {
    form.y = top;
    const x = LEFT + column * (width + gap);
    for (const { key, name, parts } of areas) {
      form.paragraph(`${key}  ${name}`, { size: 7.6, top: 5, x, width, bold: true });
      for (const part of parts) form.paragraph(`${part.key}  ${part.name}`, { size: 7.4, top: 1, x: x + 12, width });
    }
    lowest = Math.max(lowest, form.y);
  }
  form.y = lowest + 14;
  form.rule(LEFT, RIGHT, INK);
  form.heading(t('courses.dc3.pdf.areas'));
  for (const { key, name } of input.subjectAreas) form.paragraph(`${key}  ${name}`, { size: 7.6, top: 1.5 });
}

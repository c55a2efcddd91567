import { createDates, createNumbers } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { type WordPart, writeWord } from '../../word/word.js';
import { languageTags, translatorOf } from '../../translations.js';
import { periodText } from '../indicators/figure-words.js';
import { lineText, methodText, writtenText } from './report-words.js';
import type { ReportShape } from './report.shapes.js';

interface ReportFile {
  report: ReportShape;
  issuer: string;
  createdAt: Date;
}

/** A heading with what stands under it. */
interface Part {
  readonly heading: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly texts: readonly string[];
}

const spanish = languageTags.es;

/** What the files say, in the order of the report; they are in Spanish. */
function partsOf({ report }: ReportFile): { title: string; parts: readonly Part[] } {
  const { t } = translatorOf('es');
  const words = { t, number: createNumbers(spanish), date: createDates(spanish) };
  const written = (heading: string, texts: readonly string[]): Part => ({ heading, facts: [], texts });
  const below = report.below.map(({ name }) => name).join(', ');
  return {
    title: t('report-donors.file-title', { period: periodText(words, report.period) }),
    parts: [
      ...report.parts.map(({ part, lines }) => ({
        heading: t(`report-donors.part.${part}`),
        facts: lines.map((line) => ({ label: `${line.id} · ${line.name}`, value: lineText(words, line) })),
        texts: lines.length === 0 ? [t('report-donors.no-figures')] : [],
      })),
      written(t('report-donors.not-worked'), [
        ...(below ? [t('report-donors.below', { names: below })] : []),
        writtenText(words, report.notWorked),
      ]),
      written(t('report-donors.different'), [writtenText(words, report.different)]),
      written(t('report-donors.method'), methodText(words, report)),
    ],
  };
}

/** Draws the report: letter, tagged, PDF/A-3a. */
export function drawReport(file: ReportFile): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const { title, parts } = partsOf(file);
  const sheet = new Sheet({
    locale: 'es',
    title,
    subject: t('report-donors.title'),
    issuer: file.issuer,
    foot: t('report-donors.foot', { date: createDates(spanish).long(file.createdAt) }),
    createdAt: file.createdAt,
  });
  sheet.title(title);
  for (const { heading, facts, texts } of parts) {
    sheet.heading(heading);
    for (const { label, value } of facts) sheet.fact(label, value);
    for (const text of texts) sheet.text(text);
  }
  return sheet.finish();
}

/** Writes the report as a Word document. */
export function writeReport(file: ReportFile): Promise<Uint8Array> {
  const { title, parts } = partsOf(file);
  const text = (said: string): WordPart => ({ kind: 'text', text: said, language: spanish });
  const content: WordPart[] = [
    { kind: 'title', text: title, language: spanish },
    ...parts.flatMap(({ heading, facts, texts }): WordPart[] => [
      { kind: 'heading', text: heading, language: spanish },
      ...facts.map(({ label, value }) => text(`${label}: ${value}`)),
      ...texts.map(text),
    ]),
  ];
  return writeWord(content, { title, creator: file.issuer, language: spanish });
}

/** The report as sheets of a workbook: its figures, and the note on method. */
export function reportSheets(
  file: ReportFile,
): { name: string; rows: (string | number | null)[][]; widths: number[] }[] {
  const { t } = translatorOf('es');
  const words = { t, number: createNumbers(spanish), date: createDates(spanish) };
  const { report } = file;
  const headings = [
    t('indicators.indicator'),
    t('report-donors.name'),
    t('indicators.period'),
    t('indicators.figure'),
    t('indicators.numerator'),
    t('indicators.denominator'),
    t('report-donors.state'),
    t('indicators.target'),
  ];
  const rows = report.parts.flatMap(({ lines }) =>
    lines.map(({ id, name, point, target }) => [
      id,
      name,
      periodText(words, point.period),
      point.value,
      point.numerator,
      point.denominator,
      t(`report-donors.state.${point.state}`),
      target,
    ]),
  );
  return [
    { name: t('report-donors.sheet.figures'), rows: [headings, ...rows], widths: [12, 40, 26, 12, 12, 14, 24, 18] },
    {
      name: t('report-donors.sheet.method'),
      rows: [[t('report-donors.method')], ...methodText(words, report).map((one) => [one])],
      widths: [110],
    },
  ];
}

import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { translatorOf } from '../../translations.js';
import { type HirePaper, lined, type PaperLanguage } from './hire-paper.shapes.js';

/** The tag of each language in a document. */
const tags = { es: 'es-MX', en: 'en-US', fr: 'fr-FR', ht: 'ht-HT' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9BCA3' };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };

/** Writes a paper as a Word document: Spanish beside the other language, each clause with its article, lines to write on. */
export async function writeHirePaper(paper: HirePaper, language: Exclude<PaperLanguage, 'es'>): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const words = (text: string, in_: PaperLanguage, bold = false) =>
    new TextRun({ text, bold, language: { value: tags[in_] } });
  const cell = (children: Paragraph[], sources = false) =>
    new TableCell({
      children,
      width: { size: sources ? 16 : 42, type: WidthType.PERCENTAGE },
      margins: { top: 80, bottom: 80, left: 80, right: 80 },
      borders: { top: thin, bottom: thin, left: none, right: none },
    });
  const row = (es: string, other: string, law: string, head = false) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: [
        cell([new Paragraph({ children: [words(es, 'es', head)] })]),
        cell([new Paragraph({ children: [words(other, language, head)] })]),
        cell([new Paragraph({ children: [words(law, 'es', head)] })], true),
      ],
    });
  const signature = (who: 'company' | 'worker') =>
    new Paragraph({
      spacing: { before: 600 },
      children: [words(`______________________________  ${t(`guidance.hire.paper.sign.${who}`)}`, 'es')],
    });
  const document = new Document({
    creator: t('site.name'),
    title: paper.title.es,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: tags.es } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [words(paper.title.es, 'es')] }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(paper.title[language], language)] }),
          new Paragraph({ spacing: { after: 200 }, children: [words(t('guidance.hire.paper.draft'), 'es')] }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              row(
                t('guidance.hire.paper.in.es'),
                t(`guidance.hire.paper.in.${language}`),
                t('guidance.hire.paper.law'),
                true,
              ),
              ...paper.clauses.map(({ law, fact, text }) =>
                row(lined(text.es), lined(text[language]), law ?? (fact ? '' : t('guidance.mark.no-entry'))),
              ),
            ],
          }),
          signature('company'),
          signature('worker'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

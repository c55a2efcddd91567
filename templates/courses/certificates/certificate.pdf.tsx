import { createDates } from '#libs/i18n';
import type { TaggedDocument } from '#libs/pdf';
import { languageTags, translatorOf } from '../../translations.js';
import { certificateSheet, type Issued } from '../../pdf/certificate.js';
import {
  type Column,
  drawFoot,
  drawGround,
  drawHero,
  drawParagraph,
  drawTitle,
  placeOf,
  type Foot,
} from '../../pdf/certificate-parts.js';
import { palette, type LevelPaint } from '../../pdf/palette.js';
import { courseLength } from '../length.js';

/** What is printed on a course certificate; the score stays private. Days are `YYYY-MM-DD`. */
export interface CertificateDocument extends Issued {
  /** The person: the hero. */
  name: string;
  /** Where the person works; null for someone without a company. */
  company: string | null;
  course: string;
  hours: number;
  completedOn: string;
  /** The last day on which it counts; null: it does not end. */
  expiresOn?: string | null;
  /** Code of the earlier one that it renews; null: none. */
  renews?: string | null;
}

const COURSE_TOP = 308;

// No level has this wall: a certificate must not be taken for a distinction.
const nightfall: LevelPaint = {
  rank: 3,
  color: palette.terracotta,
  deep: palette.deepAgave,
  wall: palette.deepAgave,
  sunlitWall: '#1A4D54',
  deepWall: '#0C2B30',
  floor: palette.agave,
  title: palette.agave,
  frame: palette.deepAgave,
};

/** Draws a course certificate: letter, landscape, tagged, PDF/A-3a, not yet signed. @throws LettersMissing when a name would lose a letter */
export async function renderCertificate(input: CertificateDocument): Promise<Uint8Array> {
  const { t } = translatorOf(input.locale);
  const document = certificateSheet(input, {
    title: t('certificates.pdf.title', { name: input.name, course: input.course }),
    name: t('certificates.pdf.name'),
    printed: [input.name, input.company ?? ''],
  });
  const column = drawGround(document, { alt: t('certificates.pdf.scene'), paint: nightfall });
  drawTitle(document, t('certificates.pdf.name'), column);
  drawHero(
    document,
    {
      before: t('certificates.pdf.states', { issuer: input.issuer.name }),
      name: input.name,
      after: input.company ? [input.company] : [],
      top: 124,
      height: 166,
    },
    column,
  );
  drawCourse(document, input, column);
  drawFoot(document, footOf(input), column);
  for (const attachment of input.attachments ?? []) document.attach(attachment);
  return document.finish();
}

function drawCourse(document: TaggedDocument, input: CertificateDocument, column: Column): void {
  const { t } = translatorOf(input.locale);
  const at = { font: 'display', size: 26, wordGap: 1.2 };
  let lines = document.wrap(input.course, at, column.width);
  if (lines.length > 2) {
    at.size = 20;
    lines = document.wrap(input.course, at, column.width);
  }
  document.element('P', () => {
    document.line(t('certificates.pdf.completed'), {
      x: column.x,
      y: COURSE_TOP,
      font: 'body',
      size: 12,
      color: palette.faint,
    });
  });
  document.element('H2', () =>
    lines.forEach((line, i) =>
      document.line(i < lines.length - 1 ? `${line} ` : line, {
        x: column.x,
        y: COURSE_TOP + 19 + i * at.size * 1.12,
        ...at,
        color: palette.agave,
      }),
    ),
  );
  const { renews, expiresOn } = input;
  const content = [
    t('certificates.pdf.content'),
    ...(expiresOn
      ? [t('certificates.pdf.until', { day: createDates(languageTags[input.locale]).long(expiresOn) })]
      : []),
    ...(renews ? [t('certificates.pdf.renews', { code: renews })] : []),
  ];
  drawParagraph(document, content.join(' '), {
    x: column.x,
    y: COURSE_TOP + 27 + lines.length * at.size * 1.12,
    width: column.width,
    font: 'body',
    size: 12,
    leading: 16,
    color: palette.ink,
  });
}

function footOf(input: CertificateDocument): Foot {
  const { t } = translatorOf(input.locale);
  const dates = createDates(languageTags[input.locale]);
  return {
    data: [
      { label: t('certificates.pdf.date'), value: dates.long(input.completedOn) },
      { label: t('certificates.pdf.duration'), value: courseLength(t, input.hours) },
    ],
    signatories: input.signatories,
    // Signed anew at each download: the day is that of the course.
    seal: null,
    check: {
      address: input.verifyAt,
      code: input.code,
      hint: t('certificates.pdf.check', { place: placeOf(input.verifyAt) }),
      alt: t('certificates.pdf.qr', { address: input.verifyAt }),
    },
    smallPrint: t('certificates.pdf.small-print', { issuer: input.issuer.name }),
  };
}

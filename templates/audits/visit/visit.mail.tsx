import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface VisitMailProps {
  news: 'proposed' | 'countered' | 'agreed' | 'soon' | 'cancelled' | 'sign' | 'signed';
  company: string;
  /** It goes to the company, not to FM4. */
  forCompany: boolean;
  auditId: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** What the other side wrote. */
  said: string;
  /** Calendar day by which an answer is needed. */
  answerBy: string;
}

/** A visit that does not exist, for previews. */
export const visitMailExample: VisitMailProps = {
  news: 'proposed',
  company: 'Agave Azul, S.A. de C.V.',
  forCompany: true,
  auditId: '01999999-0000-7000-8000-000000000001',
  startsAt: new Date('2026-12-10T16:00:00Z'),
  endsAt: new Date('2026-12-10T21:00:00Z'),
  place: 'Planta Tequila, Camino Real 14',
  said: '',
  answerBy: '2026-12-03',
};

/** About the visit of a case, to both sides: proposed, agreed upon, near, off, to be signed, signed. */
export const VisitMail = wordedMail({
  example: visitMailExample,
  texts: ({ news }: VisitMailProps) => `mail.audits.visit-${news}` as const,
  values: ({ company, startsAt, answerBy }, { date }) => ({
    company,
    day: date.long(startsAt),
    by: date.long(answerBy),
  }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['fecha'],
  body: ({ news, forCompany, auditId, startsAt, endsAt, place, said }, { t, date }) => (
    <>
      <Facts
        rows={[
          [
            t('visit.when'),
            t('visit.time', { day: date.long(startsAt), from: date.time(startsAt), to: date.time(endsAt) }),
          ],
          [t('visit.place'), place],
        ]}
      />
      {said && (news === 'proposed' || news === 'countered' || news === 'cancelled') && <Paragraph>{said}</Paragraph>}
      <Action href={forCompany ? '/empresa/auditoria/visita' : `/fm4/auditorias/${auditId}/visita`}>
        {t(`mail.audits.visit.do-${news}`)}
      </Action>
    </>
  ),
});

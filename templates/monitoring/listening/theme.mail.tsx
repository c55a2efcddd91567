import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';
import type { ThemeOutcome } from './listening.shapes.js';

interface ThemeDueProps {
  themeId: string;
  title: string;
  /** `YYYY-MM-DD`. */
  dueOn: string;
}

/** To the owner of a theme: it is due soon, or past its day. */
export const ThemeDueMail = wordedMail({
  texts: 'listening.mail.due',
  example: {
    themeId: '01999999-0000-7000-8000-000000000001',
    title: 'Cuentas de nómina con tarjeta de visitante',
    dueOn: '2026-12-04',
  },
  values: ({ title, dueOn }: ThemeDueProps, { date }: PageContext) => ({ title, day: date.long(dueOn) }),
  facts: { tema: 'title', fecha: 'day' },
  needed: ['tema'],
  body: ({ themeId }, { t }) => <Action href={`/fm4/escucha/temas/${themeId}`}>{t('listening.mail.to-theme')}</Action>,
});

interface ThemeClosedProps {
  themeId: string;
  title: string;
  outcome: ThemeOutcome;
  /** In FM4's words: in Spanish. */
  told: string;
}

/** To who asked something of that theme: what changed, or why not. */
export const ThemeClosedMail = wordedMail({
  texts: 'listening.mail.closed',
  example: {
    themeId: '01999999-0000-7000-8000-000000000001',
    title: 'Cuentas de nómina con tarjeta de visitante',
    outcome: 'changed' as ThemeOutcome,
    told: 'La guía dice ahora qué hacer mientras el banco abre la cuenta, con una carta que pueden llevar a la sucursal.',
  },
  values: ({ title }: ThemeClosedProps) => ({ title }),
  facts: { tema: 'title' },
  needed: ['tema'],
  body: ({ themeId, outcome, told }, { t }) => (
    <>
      <Paragraph>
        <strong>{t(`listening.what.${outcome}`)}</strong>
      </Paragraph>
      {told.split('\n').map((line, at) => line.trim() !== '' && <Paragraph key={at}>{line}</Paragraph>)}
      <Action href={`/escucha#tema-${themeId}`}>{t('listening.mail.to-public')}</Action>
    </>
  ),
});

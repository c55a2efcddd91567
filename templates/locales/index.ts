import { createTranslator, type Translator } from '#libs/i18n';
import auditsEn from './en/audits.js';
import calendarEn from './en/calendar.js';
import webhooksEn from './en/webhooks.js';
import todoEn from './en/todo.js';
import certificatesEn from './en/certificates.js';
import companiesEn from './en/companies.js';
import commonEn from './en/common.js';
import coursesEn from './en/courses.js';
import directoryEn from './en/directory.js';
import distinctionsEn from './en/distinctions.js';
import verificationEn from './en/verification.js';
import reportsEn from './en/reports.js';
import registerEn from './en/register.js';
import remindersEn from './en/reminders.js';
import mailKindsEn from './en/mail-kinds.js';
import mailRecordEn from './en/mail-record.js';
import mailAddressesEn from './en/mail-addresses.js';
import mailPreferencesEn from './en/mail-preferences.js';
import auditsEs from './es/audits.js';
import calendarEs from './es/calendar.js';
import webhooksEs from './es/webhooks.js';
import webhooksFm4 from './es/webhooks-fm4.js';
import todoEs from './es/todo.js';
import calendarFm4 from './es/calendar-fm4.js';
import auditsFm4 from './es/audits-fm4.js';
import certificatesEs from './es/certificates.js';
import assessmentsEn from './en/assessments.js';
import assessmentsEs from './es/assessments.js';
import accountsEn from './en/accounts.js';
import accountsEs from './es/accounts.js';
import accountsFm4 from './es/accounts-fm4.js';
import commonEs from './es/common.js';
import directoryEs from './es/directory.js';
import distinctionsEs from './es/distinctions.js';
import distinctionsFm4 from './es/distinctions-fm4.js';
import verificationEs from './es/verification.js';
import commonFm4 from './es/common-fm4.js';
import developmentEs from './es/development.js';
import guidanceEn from './en/guidance.js';
import guidanceEs from './es/guidance.js';
import guidanceFm4 from './es/guidance-fm4.js';
import siteEn from './en/site.js';
import siteEs from './es/site.js';
import monitoringFm4 from './es/monitoring-fm4.js';
import coursesEs from './es/courses.js';
import mailKindsEs from './es/mail-kinds.js';
import reportsEs from './es/reports.js';
import reportsFm4 from './es/reports-fm4.js';
import registerEs from './es/register.js';
import mailRecordEs from './es/mail-record.js';
import mailAddressesEs from './es/mail-addresses.js';
import mailDnsFm4 from './es/mail-dns-fm4.js';
import mailAddressesFm4 from './es/mail-addresses-fm4.js';
import mailPreferencesEs from './es/mail-preferences.js';
import remindersEs from './es/reminders.js';
import reminderTextsFm4 from './es/reminder-texts-fm4.js';
import remindersFm4 from './es/reminders-fm4.js';
import reminderKindsFm4 from './es/reminder-kinds-fm4.js';
import companiesEs from './es/companies.js';
import companiesFm4 from './es/companies-fm4.js';

/** Every text in Spanish: the complete catalogue. A file per room; add yours here and below. */
export const es = {
  ...webhooksEs,
  ...webhooksFm4,
  ...todoEs,
  ...calendarEs,
  ...calendarFm4,
  ...certificatesEs,
  ...commonEs,
  ...distinctionsEs,
  ...distinctionsFm4,
  ...verificationEs,
  ...directoryEs,
  ...registerEs,
  ...reportsEs,
  ...reportsFm4,
  ...commonFm4,
  ...siteEs,
  ...guidanceEs,
  ...guidanceFm4,
  ...developmentEs,
  ...monitoringFm4,
  ...coursesEs,
  ...mailKindsEs,
  ...mailRecordEs,
  ...mailPreferencesEs,
  ...mailAddressesEs,
  ...mailAddressesFm4,
  ...mailDnsFm4,
  ...remindersEs,
  ...remindersFm4,
  ...reminderTextsFm4,
  ...reminderKindsFm4,
  ...assessmentsEs,
  ...accountsEs,
  ...accountsFm4,
  ...companiesEs,
  ...companiesFm4,
  ...auditsEs,
  ...auditsFm4,
} as const;

/** English, for public pages, mails and the company workspace. What it lacks is said in Spanish. */
export const en = {
  ...webhooksEn,
  ...todoEn,
  ...calendarEn,
  ...certificatesEn,
  ...commonEn,
  ...siteEn,
  ...guidanceEn,
  ...coursesEn,
  ...distinctionsEn,
  ...verificationEn,
  ...directoryEn,
  ...mailKindsEn,
  ...registerEn,
  ...reportsEn,
  ...mailRecordEn,
  ...mailPreferencesEn,
  ...mailAddressesEn,
  ...remindersEn,
  ...assessmentsEn,
  ...accountsEn,
  ...companiesEn,
  ...auditsEn,
} as const;

/** A key that some catalogue has. */
export type TextKey = keyof typeof es;

/** Languages of the interface. */
export type Locale = 'es' | 'en';

/** What Intl calls them. */
export const languageTags = { es: 'es-MX', en: 'en-US' } as const satisfies Record<Locale, string>;

const translators: Record<Locale, Translator<TextKey>> = {
  es: createTranslator<TextKey>(es, es, languageTags.es),
  en: createTranslator<TextKey>(en, es, languageTags.en, languageTags.es),
};

/** The translator of one language over all catalogues; the same object each time. */
export const translatorOf = (locale: Locale): Translator<TextKey> => translators[locale];

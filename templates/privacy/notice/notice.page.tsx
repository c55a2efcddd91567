import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage, type TextKey } from '../../page.js';
import { type Period, PeriodsTable } from '../retention/periods.js';

interface Section {
  title: TextKey;
  texts: readonly TextKey[];
  list?: boolean;
}

// The six elements of a full notice (LFPDPPP 2025, articles 14 to 16), and what candour adds.
const before: readonly Section[] = [
  { title: 'privacy.who.title', texts: ['privacy.who.text'] },
  {
    title: 'privacy.what.title',
    texts: [
      'privacy.what.account',
      'privacy.what.company',
      'privacy.what.learning',
      'privacy.what.evidence',
      'privacy.what.reports',
    ],
    list: true,
  },
  { title: 'privacy.not.title', texts: ['privacy.not.text'] },
  {
    title: 'privacy.why.title',
    texts: ['privacy.why.main', 'privacy.why.public', 'privacy.why.extra'],
    list: true,
  },
  { title: 'privacy.share.title', texts: ['privacy.share.text'] },
];
const afterwards: readonly Section[] = [
  { title: 'privacy.safe.title', texts: ['privacy.safe.text'] },
  { title: 'privacy.cookies.title', texts: ['privacy.cookies.text'] },
  { title: 'privacy.changes.title', texts: ['privacy.changes.text'] },
];

/** The privacy notice: honest about what is done, and marked as a draft until a lawyer confirms it. */
export function PrivacyNoticePage({ periods }: { periods: readonly Period[] }) {
  const { t, issuer } = usePage();
  return (
    <PublicLayout title={t('privacy.title')}>
      <h1>{t('privacy.title')}</h1>
      <Alert kind="warning" class="mt-6 max-w-lectura" title={t('privacy.draft.title')}>
        {t('privacy.draft', { issuer: issuer.name })}
      </Alert>
      <div class="texto mt-6">
        <p>{t('privacy.lead')}</p>
        <Sections sections={before} />
        <Rights />
        <Section id="plazos" title={t('privacy.time.title')}>
          <p>{t('privacy.time.text', { issuer: issuer.name })}</p>
        </Section>
      </div>
      <div class="mt-4">
        <PeriodsTable periods={periods} />
      </div>
      <div class="texto mt-6">
        <Sections sections={afterwards} />
      </div>
    </PublicLayout>
  );
}

function Sections({ sections }: { sections: readonly Section[] }) {
  const { t, rich, issuer } = usePage();
  const text = (key: TextKey) => rich(key, { b: (words) => <strong>{words}</strong>, issuer: issuer.name });
  return (
    <>
      {sections.map(({ title, texts, list }) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          {list ? (
            <ul class="list-disc pl-5 grid gap-2">
              {texts.map((key) => (
                <li key={key}>{text(key)}</li>
              ))}
            </ul>
          ) : (
            texts.map((key) => <p key={key}>{text(key)}</p>)
          )}
        </section>
      ))}
    </>
  );
}

function Rights() {
  const { t, viewer } = usePage();
  return (
    <Section id="derechos" title={t('privacy.rights.title')}>
      <p>{t('privacy.rights.text')}</p>
      <p>{t('privacy.rights.authority')}</p>
      <p>
        <LinkButton kind="action" href={viewer ? '/cuenta/datos' : '/privacidad/solicitud'}>
          {t('privacy.rights.ask')}
        </LinkButton>
      </p>
    </Section>
  );
}

import type { ComponentChildren } from 'preact';
import { Emblem } from '../../components/emblem.js';
import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Document } from '../../layouts/document.js';
import { usePage } from '../../page.js';
import type { ActShown } from './register.page.js';
import { StateBadge } from '../state-badge.js';

/** A distinction by the register alone. */
export interface ExportedDistinction {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  company: string;
  level: 'N1' | 'N2' | 'N3';
  /** Last day in force. */
  until: string;
  /** On the day of the export. */
  state: 'active' | 'suspended' | 'revoked' | 'expired' | 'superseded' | 'surrendered';
  /** Oldest first. */
  acts: readonly ActShown[];
}

interface FrameProps {
  title: string;
  /** This page in the other language. */
  other: string;
  children: ComponentChildren;
}

/** Links of exported pages stay within the export. */
function Frame({ title, other, children }: FrameProps) {
  const { t, locale } = usePage();
  return (
    <Document title={title} noindex>
      <main id="contenido" tabIndex={-1} class="contenedor py-8 lg:py-12">
        {children}
        <p class="mt-14 text-sm">
          <a class="enlace" href={other} lang={locale === 'es' ? 'en' : 'es'}>
            {t('register.copy.other-language')}
          </a>
        </p>
      </main>
    </Document>
  );
}

export interface ExportIndexPageProps {
  /** By name. */
  distinctions: readonly ExportedDistinction[];
  /** Acts in the log. */
  size: number;
  /** base64 */
  root: string | null;
  signedAt: Date | null;
  /** Before `.html`, of pages in this language. */
  suffix: string;
}

const COMMAND = 'node check-register.mjs .';

/** All distinctions of the export, and how to check it. */
export function ExportIndexPage({ distinctions, size, root, signedAt, suffix }: ExportIndexPageProps) {
  const { t, date, now, issuer } = usePage();
  return (
    <Frame title={t('register.copy.title')} other={suffix ? 'index.html' : 'index.en.html'}>
      <h1>{t('register.copy.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('register.copy.lead', { issuer: issuer.name, day: date.long(now) })}</p>
      <Section id="tcomo" class="mt-8 max-w-lectura" heading="text-2xl" title={t('register.copy.check')}>
        <p class="mt-2">{t('register.copy.check-text')}</p>
        <code class="codigo block mt-2">{COMMAND}</code>
        {root && signedAt && (
          <p class="mt-4 text-tenue">
            {t('register.copy.signed', { n: size, day: date.long(signedAt) })}
            <span class="codigo text-sm block break-all whitespace-normal">{root}</span>
          </p>
        )}
      </Section>
      {distinctions.length > 0 ? (
        <table class="tabla-fichas mt-10">
          <caption class="sr-only">{t('register.copy.title')}</caption>
          <thead>
            <tr>
              {(['company', 'level', 'state', 'until', 'code'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`register.copy.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {distinctions.map((one) => (
              <Row key={one.code} distinction={one} suffix={suffix} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="mt-10">{t('register.copy.none')}</p>
      )}
    </Frame>
  );
}

function Row({ distinction, suffix }: { distinction: ExportedDistinction; suffix: string }) {
  const { t, date } = usePage();
  const { code, company, level, state, until } = distinction;
  return (
    <tr>
      <th scope="row">
        <TextLink href={`distintivos/${code}${suffix}.html`}>{company}</TextLink>
      </th>
      <td data-col={t('register.copy.level')}>
        <div>{t(`level.${level}`)}</div>
      </td>
      <td data-col={t('register.copy.state')}>
        <div>
          <StateBadge state={state} />
        </div>
      </td>
      <td data-col={t('register.copy.until')}>
        <div>{date.short(until)}</div>
      </td>
      <td data-col={t('register.copy.code')}>
        <div class="codigo text-sm">{code}</div>
      </td>
    </tr>
  );
}

/** One distinction of the export. */
export function ExportedDistinctionPage(props: {
  distinction: ExportedDistinction;
  hasCredential: boolean;
  suffix: string;
}) {
  const { t, date, now, maybe } = usePage();
  const { distinction, hasCredential, suffix } = props;
  const { code, company, level, state, until, acts } = distinction;
  return (
    <Frame title={company} other={`${code}${suffix ? '' : '.en'}.html`}>
      <BackLink href={`../index${suffix}.html`}>{t('register.copy.back')}</BackLink>
      <div class="flex gap-5 items-center mt-4">
        <Emblem level={level} />
        <h1>{company}</h1>
      </div>
      <dl class="ficha border-b border-linea mt-8 max-w-3xl">
        <Fact label={t('register.copy.state-then', { day: date.long(now) })}>
          <StateBadge state={state} />
        </Fact>
        <Fact label={t('register.copy.level')}>{t(`level.${level}`)}</Fact>
        <Fact label={t('register.copy.until')}>{date.long(until)}</Fact>
        <Fact label={t('register.copy.code')}>
          <span class="codigo">{code}</span>
        </Fact>
      </dl>
      <ol class="historia mt-10 max-w-3xl">
        {acts.map(({ n, act, day, level: then, reason }) => (
          <li key={n}>
            <time datetime={day}>{date.long(day)}</time>
            <strong>{maybe(`distinctions.event.${act}`, { level: t(`level.${then}`) }) ?? act}</strong>
            {reason && <span class="block whitespace-pre-line">{reason}</span>}
          </li>
        ))}
      </ol>
      <ul class="list-none p-0 mt-8 grid gap-3">
        <li>
          <TextLink href={`${code}.json`}>{t('register.copy.proof')}</TextLink>
        </li>
        {hasCredential && (
          <li>
            <TextLink href={`../credenciales/${code}.json`}>{t('register.copy.credential')}</TextLink>
          </li>
        )}
      </ul>
    </Frame>
  );
}

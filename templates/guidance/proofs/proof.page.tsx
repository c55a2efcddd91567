import type { ComponentChildren } from 'preact';
import { LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { type BannerLook, StateBanner } from '../../components/state-banner.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { verdictKey } from '../situations/guide.page.js';
import { groundLine, type ProofText } from './proof.shapes.js';

export interface ProofPageProps extends ProofText {
  /** Whether it is still what the guidance says; see `Standing` in `src/guidance/proofs`. */
  standing: 'same' | 'review' | 'text' | 'answer' | 'gone';
}

/** How a proof looks, by whether its answer still stands. */
export const proofLooks: Record<ProofPageProps['standing'], BannerLook> = {
  same: 'active',
  review: 'doubt',
  text: 'doubt',
  answer: 'superseded',
  gone: 'expired',
};

/** What the guidance answered on a day, as it was given, and whether that has changed since. */
export function ProofPage(proof: ProofPageProps) {
  const { t, date, now, issuer } = usePage();
  const { standing, flow, code } = proof;
  const day = date.long(proof.issuedOn);
  return (
    <PublicLayout title={`${t('proofs.title')} ${code}`} noindex>
      <StateBanner state={proofLooks[standing]} seal={t(`proofs.standing.${standing}`)} labelledBy="resultado">
        <h1 id="resultado">{t('proofs.authentic')}</h1>
        <p>{t('proofs.said', { issuer: issuer.name, day })}</p>
        <p>
          {t(`proofs.standing.${standing}.text`)}{' '}
          {standing !== 'gone' && (
            <a class="underline font-semibold" href={`/guia/situaciones/${proof.situation.slug}`}>
              {t('proofs.today')}
            </a>
          )}{' '}
          {(standing === 'text' || standing === 'answer') && (
            <a class="underline font-semibold" href={`${proof.address}?dia=${proof.issuedOn}`}>
              {t('proofs.that-day')}
            </a>
          )}
        </p>
        <p class="text-sm">{t('verification.checked', { day: date.long(now), time: date.time(now) })}</p>
      </StateBanner>
      <p class="mt-6 flex flex-wrap gap-3">
        <LinkButton kind="primary" icon="download" href={`/comprobantes/${code}/comprobante.pdf`}>
          {t('proofs.pdf')}
        </LinkButton>
        <LinkButton kind="outline" href="/verificar">
          {t('proofs.drop')}
        </LinkButton>
      </p>
      <div class="mt-10 grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <div class="grid content-start gap-10">
          <Section id="respuesta" heading="text-xl" title={t('proofs.answer')}>
            <p class="mt-2 display text-2xl">
              {flow
                ? t(`guidance.wizard.verdict.${flow.verdict}`)
                : t(verdictKey(proof.situation.group, proof.verdict))}
            </p>
            {flow && <p class="mt-2 text-lg max-w-lectura">{flow.because}</p>}
            <p class="mt-2" lang="es-MX">
              {proof.situation.name}
            </p>
            {proof.condition && (
              <p class="mt-2 max-w-lectura" lang="es-MX">
                {proof.condition}
              </p>
            )}
          </Section>
          {flow && (
            <Section id="respondido" heading="text-xl" title={t('guidance.wizard.answered')}>
              <ul class="list-disc pl-5 mt-2 grid gap-1">
                {flow.way.map(({ question, answer }) => (
                  <li key={question}>
                    <span class="text-tenue">{question}:</span> {answer}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Lines id="prueba" title={t('guidance.facts.proofs')} lines={proof.proofs} />
          <Lines
            id="pedir"
            title={t('guidance.ask')}
            lines={proof.asked.map(({ name, required }) => (required ? name : `${name} ${t('word.optional')}`))}
          />
          <Lines id="no-pedir" title={t('guidance.do-not-ask')} lines={proof.forbidden} />
          <Section id="fuentes" heading="text-xl" title={t('guidance.grounds')}>
            <ul class="list-disc pl-5 mt-2 grid gap-1" lang="es-MX">
              {proof.grounds.map((ground) => (
                <li key={ground.law}>
                  {groundLine(ground)} {ground.version && t('guidance.version', { version: ground.version })}
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div class="grid content-start gap-10">
          <Section id="datos" heading="mb-4 text-xl" title={t('proofs.data')}>
            <dl class="ficha border-b border-linea">
              <Datum name={t('proofs.code')}>
                <span class="codigo">{code}</span>
              </Datum>
              <Datum name={t('proofs.day')}>{day}</Datum>
              <Datum name={t('proofs.rule')}>
                {t('proofs.edition', { version: proof.edition, day: date.long(proof.reviewedOn) })}{' '}
                {flow && t('proofs.flow', { edition: flow.edition })}
              </Datum>
            </dl>
          </Section>
          <Section id="significa" heading="text-xl" title={t('proofs.meaning')}>
            <p class="mt-2">{t('proofs.nobody')}</p>
            <p class="mt-2">{t('guidance.pdf.advice')}</p>
          </Section>
        </div>
      </div>
    </PublicLayout>
  );
}

function Datum({ name, children }: { name: string; children: ComponentChildren }) {
  return <Fact label={name}>{children}</Fact>;
}

function Lines({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section id={id} heading="text-xl" title={title}>
      <ul class="list-disc pl-5 mt-2 grid gap-1" lang="es-MX">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** There is no proof with that code. */
export function ProofMissingPage({ typed }: { typed: string }) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('proofs.missing')} noindex>
      <StateBanner state="no" seal={t('proofs.missing.seal')} labelledBy="resultado">
        <h1 id="resultado">{t('proofs.missing')}</h1>
        <p class="codigo">{typed}</p>
        <p>{t('proofs.missing.text')}</p>
      </StateBanner>
      <p class="mt-6">
        <TextLink href="/verificar">{t('proofs.drop')}</TextLink>
      </p>
    </PublicLayout>
  );
}

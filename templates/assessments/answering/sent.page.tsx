import type { ComponentChildren } from 'preact';
import { LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { DoorDrawing } from '../../components/door.js';
import { usePage } from '../../page.js';
import { DimensionList } from '../scoring/dimension-list.js';
import type { SentShape } from './assessment.shapes.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface SentPageProps {
  sent: SentShape;
}

/** After the submission: what was sent, by whom, and what comes next. */
export function SentPage({ sent }: SentPageProps) {
  const { t, date } = usePage();
  return (
    <WorkLayout title={t('assessments.title')} score={sent.score} frozen>
      <div class="grid gap-6 sm:grid-cols-[8rem_1fr] sm:items-center">
        <DoorDrawing state="open" class="w-28" />
        <div>
          <h1>{t(sent.closed ? 'assessments.sent.closed' : 'assessments.sent.lead')}</h1>
          <p class="mt-2 text-lg">
            {t('assessments.sent.when', { name: sent.signer, date: date.at(sent.submittedAt) })}
          </p>
        </div>
      </div>
      {sent.signed && <Signed signer={sent.signer} {...sent.signed} />}
      {sent.closed ? <Closed /> : <WhatComes />}
      {sent.mayWithdraw && <Withdraw />}
      <h2 class="mt-10 mb-4 text-xl">{t('assessments.sent.answers')}</h2>
      <DimensionList dimensions={sent.dimensions} open={null} />
    </WorkLayout>
  );
}

/** The receipt: who signed, and the hash of what was frozen. */
function Signed({ signer, post, sha256 }: { signer: string } & NonNullable<SentShape['signed']>) {
  const { t } = usePage();
  return (
    <dl class="ficha mt-6 max-w-2xl">
      <Fact label={t('assessments.sent.signed-by')}>
        {signer}, {post}
      </Fact>
      <Fact label={t('assessments.sent.hash')}>
        <code class="break-all">{sha256}</code>
        <span class="block text-sm">
          <a class="enlace" href="/empresa/autoevaluacion/firmado.json">
            {t('assessments.sent.content')}
          </a>
        </span>
      </Fact>
    </dl>
  );
}

function Withdraw() {
  const { t } = usePage();
  return (
    <p class="mt-6 max-w-lectura text-tenue">
      {t('assessments.sent.withdraw-text')}{' '}
      <a class="enlace" href="/empresa/autoevaluacion/retirar">
        {t('assessments.sent.withdraw')}
      </a>
    </p>
  );
}

function WhatComes() {
  const { t, rich } = usePage();
  const b = (children: ComponentChildren) => <strong>{children}</strong>;
  return (
    <>
      <h2 class="mt-8 text-xl">{t('assessments.sent.next')}</h2>
      <ol class="pasos mt-3 max-w-lectura">
        <li>
          <span>{rich('assessments.sent.next-auditor', { b })}</span>
        </li>
        <li>
          <span>{rich('assessments.sent.next-questions', { b })}</span>
        </li>
        <li>
          <span>{rich('assessments.sent.next-committee', { b })}</span>
        </li>
      </ol>
      <div class="mt-6">
        <LinkButton kind="action" href="/empresa/auditoria">
          {t('assessments.sent.audit')}
        </LinkButton>
      </div>
    </>
  );
}

function Closed() {
  const { t } = usePage();
  return (
    <div class="mt-6 flex flex-wrap gap-3">
      <LinkButton kind="action" href="/empresa/auditoria">
        {t('assessments.sent.audit')}
      </LinkButton>
      <LinkButton kind="outline" href="/empresa/autoevaluacion/comenzar">
        {t('assessments.start.again')}
      </LinkButton>
    </div>
  );
}

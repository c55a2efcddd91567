import type { ComponentChildren } from 'preact';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Confirm } from '../../components/confirm.js';
import { Fact } from '../../components/fact.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { EnrolmentBadge, type EnrolmentBadgeProps } from './enrolment-badge.js';

export interface EnrolmentView extends EnrolmentBadgeProps {
  id: string;
  name: string;
  email: string;
  course: { letter: string; title: string };
  enrolledAt: Date;
  lastActivityAt: Date | null;
  remindedAt: Date | null;
  certificateCode: string | null;
  /** It was earned elsewhere, and its bearer uses it here. */
  refers: boolean;
  /** No reminder by hand within the last day. */
  remindable: boolean;
}

/** One person in one course, as Human Resources sees it: progress, never answers. */
export function EnrolmentPage({ enrolment }: { enrolment: EnrolmentView }) {
  const { t, date } = usePage();
  const open = enrolment.state === 'enrolled' || enrolment.state === 'in-progress';
  return (
    <CompanyLayout title={enrolment.name}>
      <BackLink arrow href="/empresa/cursos">
        {t('courses.company.title')}
      </BackLink>
      <h1>{enrolment.name}</h1>
      <p class="mt-1 text-tenue">{enrolment.email || t('companies.team.by-code')}</p>
      <dl class="ficha mt-8 max-w-2xl border-b border-linea">
        <Row name={t('courses.enrolment.course')}>
          <span lang="es-MX">{t('courses.company.letters', enrolment.course)}</span>
        </Row>
        <Row name={t('courses.enrolment.state')}>
          <EnrolmentBadge {...enrolment} />
        </Row>
        <Row name={t('courses.enrolment.progress')}>
          {t('courses.enrolment.progress-value', { read: enrolment.read, total: enrolment.total })}
        </Row>
        <Row name={t('courses.enrolment.enrolled-at')}>{date.long(enrolment.enrolledAt)}</Row>
        <Row name={t('courses.enrolment.activity')}>
          {enrolment.lastActivityAt ? date.relative(enrolment.lastActivityAt) : t('courses.company.no-activity')}
        </Row>
        {enrolment.remindedAt && (
          <Row name={t('courses.enrolment.reminded')}>{date.relative(enrolment.remindedAt)}</Row>
        )}
        {enrolment.certificateCode && (
          <Row name={t('courses.enrolment.certificate')}>
            <TextLink class="codigo" href={`/constancias/${enrolment.certificateCode}`}>
              {enrolment.certificateCode}
            </TextLink>
          </Row>
        )}
      </dl>
      {enrolment.refers && <p class="mt-6 max-w-lectura">{t('courses.enrolment.refers')}</p>}
      {enrolment.certificateCode && !enrolment.refers && (
        <p class="mt-8">
          <LinkButton icon="download" href={`/constancias/${enrolment.certificateCode}/constancia.pdf`}>
            {t('courses.certificate.download')}
          </LinkButton>
        </p>
      )}
      {open && <OpenActions id={enrolment.id} remindable={enrolment.remindable} />}
    </CompanyLayout>
  );
}

function OpenActions({ id, remindable }: { id: string; remindable: boolean }) {
  const { t } = usePage();
  return (
    <div class="mt-8 max-w-lectura">
      <p class="text-sm text-tenue">
        {t(remindable ? 'courses.enrolment.remind-note' : 'courses.enrolment.reminded-today')}
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        {remindable && (
          <ActionButton kind="action" icon="mail" action={`/empresa/cursos/${id}/recordar`}>
            {t('courses.enrolment.remind')}
          </ActionButton>
        )}
        <LinkButton kind="ghost" href={`/empresa/cursos/${id}/baja`}>
          {t('courses.enrolment.withdraw')}
        </LinkButton>
      </div>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return <Fact label={name}>{children}</Fact>;
}

/** Confirms a withdrawal. */
export function WithdrawPage({ enrolment }: { enrolment: EnrolmentView }) {
  const { t } = usePage();
  const title = t('courses.enrolment.withdraw-title', { name: enrolment.name });
  return (
    <CompanyLayout title={title}>
      <Confirm
        title={title}
        kind="danger"
        action={`/empresa/cursos/${enrolment.id}/baja`}
        cancel={`/empresa/cursos/${enrolment.id}`}
        yes={t('courses.enrolment.withdraw-yes')}
        no={t('courses.enrolment.withdraw-no')}
      >
        <p>{t('courses.enrolment.withdraw-text', { course: enrolment.course.title })}</p>
      </Confirm>
    </CompanyLayout>
  );
}

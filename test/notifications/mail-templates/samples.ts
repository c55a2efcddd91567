import { h, type VNode } from 'preact';

const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';
const face = { code: '7K3M-9QWX-R2TB', level: 'N2', levelName: 'Inclusión', company };
const changed = (event: string) => ({
  ...face,
  event,
  day: '2026-11-20',
  reason: 'Faltan pruebas de «accesibilidad».',
  answerBy: event === 'suspended' ? '2026-12-07' : null,
});
const link = { name: 'María José Ñuñez', url: 'https://puertas.example/entrar/enlace/aB3_-xyz' };
const course = { slug: 'contratar-bien', course: 'Contratar bien a personas refugiadas' };

const notice = (what: string) => ({ id, notice: what, company, dueOn: '2026-12-07' });

/** What the mail of each kind would say of somebody: one sample of each. */
export const samples: Readonly<Record<string, object>> = {
  'accounts.confirm': link,
  'accounts.link': link,
  'accounts.reset': link,
  'accounts.changed': { name: 'María José Ñuñez', change: 'password-changed', at: new Date('2026-11-20T18:30:00Z') },
  'accounts.invitation': { ...link, inviter: 'Ana', company, role: 'company_editor', until: new Date('2026-12-07') },
  'reminders.address-stopped': { name: 'Ana López', email: 'ana@agave.example', company },
  'reports.received': notice('received'),
  'reports.acknowledge': notice('acknowledge'),
  'reports.wrote': notice('wrote'),
  'reports.answer': notice('answer'),
  'reports.late': notice('late'),
  'webhooks.disabled': { id, host: 'agave.example', because: 'gone' },
  'companies.waiting': { companyId: id, company, registeredAt: new Date('2026-11-20') },
  'companies.activated': { name: 'María José', company },
  'companies.suspended': { name: 'María José', company, reason: 'El RFC no coincide.' },
  'courses.invitation': { ...course, lessons: 6, company },
  'courses.unfinished': {
    ...course,
    started: true,
    lesson: { number: 3, total: 6, title: 'La entrevista', minutes: 12 },
  },
  'courses.certificate': { ...course, score: 90, code: '7K3M-9QWX-R2TB' },
  'assessments.idle': { company, answered: 12, total: 50 },
  'assessments.stalled': { companyId: id, company, answered: 12, total: 50, since: new Date('2026-10-20') },
  'assessments.submitted': { company, signer: 'María José Ñuñez', submittedAt: new Date('2026-11-23'), level: 'N2' },
  'assessments.received': {
    company,
    signer: 'María José Ñuñez',
    submittedAt: new Date('2026-11-23'),
    level: 'N2',
    percent: 71.5,
  },
  'audits.waiting': { auditId: id, company, targetLevel: 'N2', takeBy: '2026-12-01' },
  'audits.resumed': { auditId: id, company, by: 'company' },
  'audits.case-ready': { auditId: id, company, decideBy: '2026-12-15' },
  'audits.clarification': { company, question: '¿Quién atiende a una persona el primer día?', answerBy: '2026-12-07' },
  'audits.clarification-due': {
    company,
    question: '¿Quién atiende a una persona el primer día?',
    answerBy: '2026-12-07',
  },
  'audits.step-due': { auditId: id, company, step: 'review', dueOn: '2026-12-15' },
  'audits.overdue': { auditId: id, company, step: 'clarification', dueOn: '2026-12-07' },
  'audits.review-ready': { company, decideBy: '2026-12-15' },
  'audits.decided': { company, level: 'N2', reasons: ['Hay rutas escritas.', 'Falta un reporte.'] },
  'distinctions.issued': { ...face, expiresOn: '2028-11-23' },
  'distinctions.expiring': { ...face, expiresOn: '2027-01-22', days: 60 },
  'distinctions.unrenewed': { companyId: id, company, levelName: 'Inclusión', expiresOn: '2027-01-22' },
  'distinctions.suspended': changed('suspended'),
  'distinctions.reinstated': changed('reinstated'),
  'distinctions.revoked': changed('revoked'),
  'distinctions.expired': changed('expired'),
  'distinctions.renamed': {
    ...face,
    kind: 'merged',
    legalName: company,
    place: 'Tonalá, Jalisco',
    reason: 'Fusionada con «Ñandú».',
  },
  'distinctions.follow-up': { ...face, expiresOn: '2028-11-23' },
  'distinctions.follow-up-late': { ...face, id, day: '2026-11-09' },
  'distinctions.hearing': { ...face, answerBy: '2026-12-07', reason: 'Faltan pruebas de «accesibilidad».' },
  'distinctions.answered': { ...face, id },
};

/** A registered template, filled with its sample. */
export function sampleOf({ kind, template }: { kind: string; template: unknown }): VNode {
  return h(template as (props: object) => VNode, samples[kind]!);
}

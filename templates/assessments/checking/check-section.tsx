import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import type { CheckShape, FindingShape } from './check.shapes.js';

/** What to look at before sending: it warns, and keeps nothing from being sent. */
export function CheckSection({ check }: { check: CheckShape }) {
  const { t } = usePage();
  const { findings, unread } = check;
  return (
    <Section id="revision" class="mt-8 max-w-2xl" heading="text-xl" title={t('assessments.check.title')}>
      <p class="mt-1 text-tenue">
        {findings.length === 0 ? t('assessments.check.none') : t('assessments.check.lead', { n: findings.length })}
      </p>
      {findings.length > 0 && (
        <ul class="falta mt-2">
          {findings.map((finding, index) => (
            <li key={`${finding.kind}-${index}`}>
              <Icon name="warning" class="no" />
              <span>
                <Finding finding={finding} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {unread > 0 && <p class="mt-2 text-tenue">{t('assessments.check.unread', { n: unread })}</p>}
    </Section>
  );
}

function Finding({ finding }: { finding: FindingShape }) {
  const { t, rich, date } = usePage();
  const link = (id: string) => (children: ComponentChildren) => (
    <a class="enlace" href={practicePath(id)}>
      {children}
    </a>
  );
  switch (finding.kind) {
    case 'missing':
    case 'capped': {
      const { item: id, value, kind, critical } = finding;
      return (
        <>
          {rich(`assessments.check.${kind}`, { a: link(id), id, value })}
          {critical && ` ${t('assessments.check.critical')}`}
        </>
      );
    }
    case 'unreadable': {
      const { item: id, name, why } = finding;
      return <>{rich(`assessments.check.${why}`, { a: link(id), id, name })}</>;
    }
    case 'contradiction': {
      const [one, other] = finding.items;
      return (
        <>
          {rich('assessments.check.contradiction', { a: link(one), b: link(other), one, other })}{' '}
          <Content>{finding.why}</Content>
        </>
      );
    }
    case 'pending': {
      const { item: id, name } = finding;
      return <>{rich('assessments.check.pending', { a: link(id), id, name })}</>;
    }
    case 'expired': {
      const { item: id, name, on } = finding;
      return <>{rich('assessments.check.expired', { a: link(id), id, name, day: date.day(on) })}</>;
    }
    case 'old': {
      const { item: id, name, from, months } = finding;
      return <>{rich('assessments.check.old', { a: link(id), id, name, day: date.day(from), months })}</>;
    }
    case 'duplicate':
      return (
        <>
          {t('assessments.check.duplicate', { names: finding.names.join(', ') })}{' '}
          {finding.items.map((id, index) => (
            <>
              {index > 0 && ', '}
              {link(id)(id)}
            </>
          ))}
          .
        </>
      );
    case 'not-applicable':
      return <>{rich('assessments.check.not-applicable', { a: link(finding.item), id: finding.item })}</>;
  }
}

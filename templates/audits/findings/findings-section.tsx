import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { FindingCard, type FindingShape } from './finding-card.js';

interface FindingsSectionProps {
  auditId: string;
  findings: readonly FindingShape[];
}

/** All findings of a case, on the pages of its auditor and of the committee. */
export function FindingsSection({ auditId, findings }: FindingsSectionProps) {
  const { t } = usePage();
  return (
    <Section id="hallazgos" title={t('findings.title-plain', { n: findings.length })}>
      <div class="grid gap-4 mt-3">
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
      <p class="mt-3 mb-0">
        <LinkButton kind="outline" href={`/fm4/auditorias/${auditId}/hallazgos`}>
          {t('findings.see')}
        </LinkButton>
      </p>
    </Section>
  );
}

import { Alert } from '../../components/alert.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';

export type CertificateStateName = 'valid' | 'expired' | 'renewed' | 'withdrawn';

export interface CertificateStateProps {
  state: CertificateStateName;
  /** `YYYY-MM-DD`; null: it does not end. */
  expiresOn: string | null;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  /** Code of the one that took its place. */
  renewedBy: string | null;
}

/** What its holder should know of a certificate that no longer counts; nothing of one that does. */
export function CertificateNotice(props: CertificateStateProps) {
  const { t, rich, date } = usePage();
  const { state, expiresOn, withdrawnAt, withdrawnReason, renewedBy } = props;
  switch (state) {
    case 'valid':
      return null;
    case 'expired':
      return (
        <Alert kind="warning" class="mb-6">
          {expiresOn && t('courses.certificate.ended', { day: date.long(expiresOn) })}
        </Alert>
      );
    case 'renewed':
      return (
        <Alert class="mb-6">
          {renewedBy &&
            rich('courses.certificate.renewed-by', { code: renewedBy, a: linkTo(`/constancias/${renewedBy}`) })}
        </Alert>
      );
    case 'withdrawn':
      return (
        <Alert
          kind="error"
          class="mb-6"
          title={withdrawnAt && t('courses.certificate.withdrawn', { day: date.long(withdrawnAt) })}
        >
          {withdrawnReason}
        </Alert>
      );
  }
}

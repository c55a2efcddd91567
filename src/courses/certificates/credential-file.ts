import { formatCode } from '#libs/codes';
import { file } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import type { CertificateCredential } from './certificate-credentials.js';

/**
 * The credential of a certificate as a file: its JSON, or the token where the address ends so.
 * @throws Refused `courses.certificate-withdrawn`
 */
export function credentialFile(
  { code, withdrawnAt }: { readonly code: string; readonly withdrawnAt: Date | null },
  { document, jwt }: CertificateCredential,
  url: string,
) {
  if (withdrawnAt !== null) throw refuse('courses.certificate-withdrawn');
  const headers = { 'cache-control': 'no-store' };
  const name = `credencial-${formatCode(code)}`;
  return new URL(url, 'http://site').pathname.endsWith('.jwt')
    ? file(Buffer.from(jwt), { contentType: 'application/vc+jwt', name: `${name}.jwt`, headers })
    : file(Buffer.from(document), {
        contentType: 'application/vc+ld+json; charset=utf-8',
        name: `${name}.json`,
        headers,
      });
}

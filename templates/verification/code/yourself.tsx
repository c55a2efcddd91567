import { usePage } from '../../page.js';
import { linkTo } from '../../components/text-link.js';
import { Section } from '../../components/section.js';

/** The certificate that signs PDFs. */
export interface SignerCertificate {
  name: string;
  issuer: string;
  notBefore: Date;
  notAfter: Date;
  /** Lower-case hexadecimal. */
  sha256: string;
  selfSigned: boolean;
}

interface YourselfProps {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  hasDocument: boolean;
  signer: SignerCertificate;
  /** Fingerprint of the certificate that signed its PDF; null: there is none yet. */
  signedWith: string | null;
}

/** The certificate that signs today; of a PDF that an earlier one signed, that fingerprint. */
function SignedBy({ signer, signedWith }: Pick<YourselfProps, 'signer' | 'signedWith'>) {
  const { t, rich, date } = usePage();
  const sha256 = signedWith ?? signer.sha256;
  const kind = signer.selfSigned ? 'verification.signer.self-signed' : 'verification.signer';
  return (
    <>
      {t('verification.yourself.reader-text')}{' '}
      {rich(sha256 === signer.sha256 ? kind : 'verification.signer.earlier', {
        name: signer.name,
        issuer: signer.issuer,
        from: date.long(signer.notBefore),
        until: date.long(signer.notAfter),
        sha256: sha256.match(/.{4}/g)!.join(' '),
        b: (text) => <strong>{text}</strong>,
        code: (text) => <code class="codigo text-sm whitespace-normal">{text}</code>,
      })}
    </>
  );
}

function CredentialLinks({ code }: { code: string }) {
  const { rich } = usePage();
  const link = (href: string) => linkTo(href);
  return (
    <>
      {rich('verification.yourself.credential-text', {
        a: link(`/credenciales/${code}`),
        jwt: link(`/credenciales/${code}.jwt`),
        did: link('/.well-known/did.json'),
      })}
    </>
  );
}

/** Ways to check a distinction independently of this page. */
export function Yourself({ code, hasDocument, signer, signedWith }: YourselfProps) {
  const { t, rich } = usePage();
  const path = `/api/v1/verification/${code}`;
  const ways = [
    {
      title: t('verification.yourself.pdf'),
      text: rich('verification.yourself.pdf-text', {
        a: linkTo('/verificar#archivo'),
      }),
    },
    {
      title: t('verification.yourself.api'),
      text: rich('verification.yourself.api-text', {
        path,
        code: (text) => <code class="codigo text-sm break-all whitespace-normal">{text}</code>,
      }),
    },
    ...(hasDocument ? [{ title: t('verification.yourself.credential'), text: <CredentialLinks code={code} /> }] : []),
    {
      title: t('verification.yourself.register'),
      text: rich('verification.yourself.register-text', {
        a: linkTo(`/registro-publico/prueba/${code}`),
        script: linkTo('/registro-publico'),
        code: (text) => <code class="codigo text-sm">{text}</code>,
      }),
    },
    { title: t('verification.yourself.reader'), text: <SignedBy signer={signer} signedWith={signedWith} /> },
  ];
  return (
    <Section id="tcomo" class="mt-14 no-imprimir" title={t('verification.yourself')}>
      <p class="max-w-lectura mt-2">{t('verification.yourself.lead')}</p>
      <ol class="pasos mt-6 max-w-3xl">
        {ways.map((way) => (
          <li key={way.title}>
            <div>
              <strong>{way.title}</strong>
              {way.text}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

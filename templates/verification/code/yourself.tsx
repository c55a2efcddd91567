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
}

function SignedBy({ selfSigned, sha256, ...signer }: SignerCertificate) {
  const { t, rich, date } = usePage();
  const from = date.long(signer.notBefore);
  const until = date.long(signer.notAfter);
  return (
    <>
      {t('verification.yourself.reader-text')}{' '}
      {rich(selfSigned ? 'verification.signer.self-signed' : 'verification.signer', {
        name: signer.name,
        issuer: signer.issuer,
        from,
        until,
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
export function Yourself({ code, hasDocument, signer }: YourselfProps) {
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
    { title: t('verification.yourself.reader'), text: <SignedBy {...signer} /> },
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

import 'reflect-metadata';
import type { Signer as KeySigner } from '@libpdf/core';
import { createPrivateKey, randomUUID, sign, webcrypto, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KeySignerAdapter, type Signer, SigningSetupError, type TimestampPolicy } from './signer.js';

/** Its name in the folder. */
export const DEMO_FILE = 'demo-certificate.pem';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const YEARS = 10;

/**
 * A signer for development and demonstrations: a self-signed certificate, made at first use and kept in `folder`, readable by
 * its owner only, so that files signed before a restart are still recognized after it. Processes that start at once agree on
 * one certificate.
 */
export async function openDemoSigner(
  folder: string,
  owner: { organization: string; now: Date },
  timestamps: TimestampPolicy | null = null,
): Promise<Signer> {
  const file = path.join(folder, DEMO_FILE);
  const pem = (await readIfThere(file)) ?? (await create(file, owner));
  try {
    return new KeySignerAdapter(signerOf(pem), timestamps);
  } catch (error) {
    throw new SigningSetupError(
      `The file ${file} is damaged.`,
      'Delete it: a new certificate is made at the next start.',
      {
        cause: error,
      },
    );
  }
}

async function create(file: string, owner: { organization: string; now: Date }): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, await generateDemoCertificate(owner), { mode: 0o600 });
  try {
    // A link, unlike a rename, does not replace: whoever comes second uses the certificate of who came first.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

/** A new key with its self-signed certificate, both PEM. */
export async function generateDemoCertificate({
  organization,
  now,
}: {
  organization: string;
  now: Date;
}): Promise<string> {
  const x509 = await import('@peculiar/x509');
  const keys = (await webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + YEARS);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: randomUUID().replaceAll('-', ''),
    name: [{ C: ['MX'] }, { O: [utf8(organization)] }, { CN: [utf8(`${organization} (demo)`)] }],
    // A day before, so that a clock that is a little slow accepts it.
    notBefore: new Date(now.getTime() - 86_400_000),
    notAfter,
    signingAlgorithm: { ...CURVE, hash: 'SHA-256' },
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return `${x509.PemConverter.encode(key, 'PRIVATE KEY')}\n${certificate.toString('pem')}\n`;
}

/**
 * A typed value of a name: the library takes a plain text for the notation of RFC 4514, and loses what stands outside its quotes.
 * It reads typed ones, though its types do not say so.
 */
const utf8 = (text: string) => ({ utf8String: text }) as unknown as string;

/** The key and the certificate of a file as `generateDemoCertificate` writes it. */
function signerOf(pem: string): KeySigner {
  const key = createPrivateKey(pem);
  const { raw } = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----')));
  return {
    certificate: new Uint8Array(raw),
    keyType: 'EC',
    signatureAlgorithm: 'ECDSA',
    sign: async (data, algorithm) =>
      new Uint8Array(sign(algorithm.replace('-', ''), data, { key, dsaEncoding: 'der' })),
  };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { fromBER, GeneralizedTime, Integer, ObjectIdentifier, OctetString } from 'asn1js';
import { createHash, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as pkijs from 'pkijs';

/** What a time-stamp server can get wrong. */
export type TsaFault = 'away' | 'refuses' | 'old-answer' | 'other-digest' | 'no-stamp' | 'html';

/** A time-stamp server (RFC 3161) on loopback. */
export interface TestTsa {
  readonly url: string;
  /** How many stamps were asked for. */
  asked: number;
  fault: TsaFault | null;
  close(): Promise<void>;
}

const SIGNING = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** Starts it with a certificate of its own for time stamping. @param now what its clock says */
export async function startTsa(now: () => Date): Promise<TestTsa> {
  const keys = (await webcrypto.subtle.generateKey(SIGNING, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const certificate = await certificateFor(keys, now());
  const server = createServer((request, response) => {
    tsa.asked += 1;
    buffer(request)
      .then(async (body) => {
        if (tsa.fault === 'away') return request.socket.destroy();
        if (tsa.fault === 'html') return response.end('<h1>Mantenimiento</h1>');
        const reply = await replyTo(body, { keys, certificate, at: now(), fault: tsa.fault });
        response.setHeader('content-type', 'application/timestamp-reply').end(Buffer.from(reply));
        return;
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tsa: TestTsa = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: 0,
    fault: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return tsa;
}

async function certificateFor(keys: webcrypto.CryptoKeyPair, now: Date): Promise<pkijs.Certificate> {
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Sellos de tiempo de prueba, O=Prueba, C=MX',
    notBefore: new Date(now.getTime() - 86_400_000),
    notAfter: new Date(now.getTime() + 86_400_000 * 3650),
    signingAlgorithm: SIGNING,
    keys,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true),
    ],
  });
  return pkijs.Certificate.fromBER(made.rawData);
}

interface Stamper {
  keys: webcrypto.CryptoKeyPair;
  certificate: pkijs.Certificate;
  at: Date;
  fault: TsaFault | null;
}

async function replyTo(body: Buffer, stamper: Stamper): Promise<ArrayBuffer> {
  const { fault } = stamper;
  const request = pkijs.TimeStampReq.fromBER(new Uint8Array(body));
  const status = fault === 'refuses' ? pkijs.PKIStatus.rejection : pkijs.PKIStatus.granted;
  const reply = new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status }) });
  if (fault !== 'refuses' && fault !== 'no-stamp') reply.timeStampToken = await tokenFor(request, stamper);
  return reply.toSchema().toBER(false);
}

async function tokenFor(request: pkijs.TimeStampReq, stamper: Stamper): Promise<pkijs.ContentInfo> {
  const { certificate, keys, at, fault } = stamper;
  if (fault === 'other-digest') {
    const hashedMessage = new OctetString({ valueHex: new Uint8Array(32).buffer });
    request.messageImprint = new pkijs.MessageImprint({
      hashAlgorithm: request.messageImprint.hashAlgorithm,
      hashedMessage,
    });
  }
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3.4.5',
    messageImprint: request.messageImprint,
    serialNumber: new Integer({ value: 7 }),
    genTime: at,
    nonce: fault === 'old-answer' ? new Integer({ value: 1 }) : request.nonce!,
  });
  const content = info.toSchema().toBER(false);
  const encapContentInfo = new pkijs.EncapsulatedContentInfo({
    eContentType: TST_INFO,
    eContent: new OctetString({ valueHex: content }),
  });
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(content, stamper) });
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo,
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs,
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(keys.privateKey as CryptoKey, 0, 'SHA-256', content);
  return new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
}

function attributesOf(content: ArrayBuffer, { certificate, at }: Stamper): pkijs.Attribute[] {
  const digest = (of: ArrayBuffer) => new Uint8Array(createHash('sha256').update(Buffer.from(of)).digest()).buffer;
  const certHash = new OctetString({ valueHex: digest(certificate.toSchema(true).toBER(false)) });
  const essCertId = fromBER(sequence(sequence(sequence(certHash.toBER())))).result;
  return [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.5', values: [new GeneralizedTime({ valueDate: at })] }),
    new pkijs.Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [new OctetString({ valueHex: digest(content) })],
    }),
    // signing-certificate-v2: readers of time stamps insist on it
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [essCertId] }),
  ];
}

const sequence = (inner: ArrayBuffer) =>
  new Uint8Array(Buffer.concat([Buffer.from([0x30, inner.byteLength]), Buffer.from(inner)])).buffer;

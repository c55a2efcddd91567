import { randomBytes } from 'node:crypto';

/** Gives tokens of a time-stamp server (RFC 3161): the word of a third party that something existed at an instant. */
export interface Timestamps {
  /** The token over a SHA-256 digest, DER. @throws TimestampsUnavailable when none can be had, whatever the cause */
  timestamp(digest: Uint8Array): Promise<Uint8Array>;
}

/** The time-stamp server gives no token: it is away, refuses, or answers something else than what was asked. */
export class TimestampsUnavailable extends Error {
  override readonly name = 'TimestampsUnavailable';
}

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const LARGEST_TOKEN = 32_768;

/** A time-stamp server that is asked over HTTP. It has `timeout` milliseconds to answer. */
export function openTimestamps(url: string, { timeout = 10_000 } = {}): Timestamps {
  return {
    timestamp: async (digest) => {
      const nonce = randomNonce();
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
          body: await requestFor(digest, nonce),
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
        });
        if (!response.ok) throw new Error(`it answered ${response.status}`);
        return await tokenIn(new Uint8Array(await response.arrayBuffer()), digest, nonce);
      } catch (error) {
        throw new TimestampsUnavailable(`The time-stamp server ${url} gives no token.`, { cause: error });
      }
    },
  };
}

/** Positive, so that it is written in one way only. */
function randomNonce(): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(randomBytes(8));
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  return nonce;
}

async function requestFor(digest: Uint8Array, nonce: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const [{ Integer, OctetString }, pkijs] = await Promise.all([import('asn1js'), import('pkijs')]);
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
    }),
    nonce: new Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  return request.toSchema().toBER(false);
}

/** The token of an answer that says what was asked: this digest, this nonce. Whether to trust its signer is for readers. */
async function tokenIn(der: Uint8Array<ArrayBuffer>, digest: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const [{ fromBER, Sequence }, pkijs] = await Promise.all([import('asn1js'), import('pkijs')]);
  if (der.length > LARGEST_TOKEN) throw new Error('it answered too much');
  const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(der);
  const granted = status.status === pkijs.PKIStatus.granted || status.status === pkijs.PKIStatus.grantedWithMods;
  if (!granted || !timeStampToken) throw new Error(`it refused with status ${status.status}`);
  const signed = new pkijs.SignedData({ schema: timeStampToken.content as unknown });
  if (signed.encapContentInfo.eContentType !== TST_INFO)
    throw new Error('it answered something else than a time stamp');
  const info = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent!.getValue());
  if (!same(info.messageImprint.hashedMessage.valueBlock.valueHexView, digest))
    throw new Error('it stamped something else');
  if (!same(info.nonce?.valueBlock.valueHexView, nonce)) throw new Error('it repeated an old answer');
  // As it came: written anew, its signature could break.
  const reply = fromBER(der).result;
  const token = reply instanceof Sequence ? reply.valueBlock.value[1] : undefined;
  if (!token) throw new Error('it answered without a token');
  return new Uint8Array(token.valueBeforeDecodeView);
}

const same = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.from(a).equals(b);

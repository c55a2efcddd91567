#!/usr/bin/env bash
# @libpdf/core 0.4.2: the reason of a signature is escaped twice, and readers show backslashes in it.
#
# A text that is handed to a writer of PDF is taken to come back as it was. `sign({ reason })` escapes brackets itself (those of
# place and contact, too) and hands the result to the writer of strings, which escapes as the format asks (ISO 32000-2,
# 7.3.4.2). The signature stays valid; what it says is "Distintivo \(nivel 2\)". Reasons with brackets are common on
# certificates. Read back with pdf-lib 1.17.1.
#
# Seen: "given: Distintivo (nivel 2)" and "read:  Distintivo \(nivel 2\)"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @libpdf/core@0.4.2 @peculiar/x509@1.14.3 reflect-metadata@0.2.2 pdf-lib@1.17.1
cat >run.mjs <<'JS'
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);
const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const keys = await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify']);
const certificate = await x509.X509CertificateGenerator.createSelfSigned({
  name: 'CN=Organization',
  notBefore: new Date('2026-01-01'),
  notAfter: new Date('2036-01-01'),
  signingAlgorithm,
  keys,
});
const signer = new CryptoKeySigner(keys.privateKey, new Uint8Array(certificate.rawData), 'EC', 'ECDSA');
const reason = 'Distintivo (nivel 2)';
const pdf = PDF.create();
pdf.addPage();
const { bytes } = await (await PDF.load(await pdf.save())).sign({ signer, reason, signingTime: new Date('2026-11-30') });

const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().map(([, object]) => object);
const signature = objects.find((one) => one instanceof PDFDict && one.get(PDFName.of('Type')) === PDFName.of('Sig'));
const read = signature.get(PDFName.of('Reason')).decodeText();
console.log(`given: ${reason}\nread:  ${read}`);
process.exit(read === String.raw`Distintivo \(nivel 2\)` ? 0 : 1);
JS
node run.mjs

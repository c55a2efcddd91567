import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { CONTENT_TYPES } from '#libs/files';
import { addDays, countPersonalData, curpCheckDigit, dayOf, nssCheckDigit } from '#libs/mexico';
import { Storage } from '#libs/storage';
import { type Assessment, EvidenceDocuments, EvidenceFiles, type TakenFile } from '../assessments/index.js';
import type { Actor } from '../database/index.js';
import { evidencePdf } from './demo.evidence.js';
import type { DemoCompany } from './demo.companies.js';

type App = Pick<INestApplicationContext, 'get'>;

/** A PDF as the intake hands it on: written just now and without an author, so that there is nothing to look for in it. */
export async function demoFile(
  app: App,
  { company, title, text }: { readonly company: DemoCompany; readonly title: string; readonly text: string },
): Promise<TakenFile> {
  const bytes = await evidencePdf(company.tradeName, text, title);
  const file = (await app.get(Storage).receive(Readable.from([bytes])))!;
  const name = `${title.slice(0, 60).replace(/[\\/:*?"<>|]/g, ' ')}.pdf`;
  const seen = { removed: [], signed: false, legibility: 'legible', changedAt: null, scan: null } as const;
  return { ...seen, file, name, contentType: CONTENT_TYPES.pdf, personalData: countPersonalData([text]) };
}

/** What a company does with its evidence beside uploading it: versions, dates, links, statements, and a list that waits. */
export async function demoDocuments(
  app: App,
  actor: Actor,
  company: DemoCompany,
  { companyId, evidence }: Assessment,
  now: Date,
): Promise<void> {
  const documents = app.get(EvidenceDocuments);
  const [first, second] = Object.values(evidence).flatMap(
    (files) => files?.filter(({ kind }) => kind === 'file') ?? [],
  );
  if (!first || !second) return;
  const today = dayOf(now);
  const next = await demoFile(app, { company, title: first.name.replace(/\.pdf$/, ''), text: 'Edición revisada.' });
  await app.get(EvidenceFiles).add(actor, companyId, first.itemId, { taken: next, replaces: first.id }, '');
  const days = { effectiveOn: addDays(today, -340), expiresOn: addDays(today, 35) };
  await documents.setDays(actor, companyId, first.documentId, days);
  await documents.share(actor, companyId, first.documentId, [second.itemId]);
  await documents.addLink(actor, companyId, first.itemId, {
    title: 'Política de igualdad en el sitio de la empresa',
    text: 'https://agave-azul.example/igualdad',
    reason: '',
  });
  await documents.addStatement(actor, companyId, second.itemId, {
    title: 'Quién revisa las vacantes',
    text: 'Dos personas de Recursos Humanos leen cada vacante antes de publicarla, desde enero. La dirección lo puede confirmar.',
    reason: '',
  });
  const list = await demoFile(app, { company, title: 'Lista de personal de empaque', text: inventedPeople() });
  await app.get(EvidenceFiles).add(actor, companyId, second.itemId, { taken: list }, '');
}

/** Numbers of people who do not exist. */
function inventedPeople(): string {
  const curp = ['XEXX900101HNEXXX0', 'XIXX920202MNEXXX0'].map((start) => `CURP ${start}${curpCheckDigit(start)}`);
  const nss = `NSS 0416950000${nssCheckDigit('0416950000')}`;
  return [...curp, nss].join('. ');
}

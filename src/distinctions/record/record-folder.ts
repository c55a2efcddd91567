import type { EntityManager } from 'typeorm';
import type { FolderLine } from '../../companies/index.js';
import { Distinction } from '../distinction.entity.js';

/** What the page of a company at FM4 says about its distinctions. */
export async function distinctionsFolder(tx: EntityManager, companyId: string): Promise<FolderLine[]> {
  const n = await tx.countBy(Distinction, { companyId });
  const href = n > 0 ? `/fm4/distintivos?empresa=${companyId}` : null;
  return [{ title: 'distinctions-fm4.title', text: { key: 'distinctions-fm4.count', params: { n } }, href }];
}

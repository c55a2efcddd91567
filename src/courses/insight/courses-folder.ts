import { type EntityManager, In } from 'typeorm';
import type { FolderLine } from '../../companies/index.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { openStates } from '../enrolling/enrolment.rules.js';

/** What the page of a company at FM4 says about its courses. */
export async function coursesFolder(tx: EntityManager, companyId: string): Promise<FolderLine[]> {
  const certified = await tx.countBy(EnrolmentEntity, { companyId, state: 'completed' });
  const open = await tx.countBy(EnrolmentEntity, { companyId, state: In([...openStates]) });
  const text = { key: 'courses-fm4.folder', params: { certified, open } };
  return [{ title: 'courses-fm4.courses', text, href: `/fm4/empresas/${companyId}/cursos` }];
}

import type { PersonDataHolder } from '../../accounts/index.js';

/**
 * What the room keeps about a person: what they answered, uploaded and signed in their company's
 * name. The answers are the company's and stay; the signature of a declaration is what the
 * distinction rests on and stays too, as a name on a document.
 */
export const assessmentsPersonData: PersonDataHolder = {
  room: 'assessments',
  async export(tx, userId) {
    const answers = await tx.query(
      `select item_id as "itemId", value, note, updated_at as "updatedAt" from assessment_answers
       where updated_by = $1 order by updated_at`,
      [userId],
    );
    const files = await tx.query(
      `select item_id as "itemId", name, size, uploaded_at as "uploadedAt", removed_at as "removedAt"
       from evidence_files where uploaded_by = $1 order by uploaded_at`,
      [userId],
    );
    const declarations = await tx.query(
      `select declared_name as name, declaration, declared_at as "declaredAt" from assessments
       where declared_by = $1 order by declared_at`,
      [userId],
    );
    return { answers, files, declarations };
  },
  /** Only ids of the person are kept beside the company's answers, and they lead nowhere once the account is gone. */
  erase: () => Promise.resolve(),
};

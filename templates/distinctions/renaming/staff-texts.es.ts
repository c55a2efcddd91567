/** Changes of names, for FM4; Spanish only. */
export default {
  'distinctions-fm4.rename': 'Corregir o cambiar el nombre',
  'distinctions-fm4.rename.title': '¿Cómo debe llamarse {company} en su distintivo?',
  'distinctions-fm4.rename.text':
    'Hoy dice: {tradeName}; {legalName}; {place}. El código, el nivel y la vigencia no cambian. Se hacen un PDF y una credencial nuevos, la empresa los recibe por correo, y en su historia pública queda cómo se llamaba antes.',
  'distinctions-fm4.rename.kind': 'Qué pasó',
  'distinctions-fm4.rename.kind.corrected': 'Estaba mal escrito',
  'distinctions-fm4.rename.kind.corrected-hint': 'La empresa es la misma y se llama igual.',
  'distinctions-fm4.rename.kind.renamed': 'La empresa cambió de nombre, razón social o lugar',
  'distinctions-fm4.rename.kind.renamed-hint': 'Con el acta o la constancia fiscal a la vista.',
  'distinctions-fm4.rename.kind.merged': 'Se fusionó con otra empresa, que conserva el distintivo',
  'distinctions-fm4.rename.kind.merged-hint':
    'Solo si sus prácticas siguen siendo las que se auditaron. Si no, suspéndelo y escucha a la empresa.',
  'distinctions-fm4.rename.trade-name': 'Nombre comercial',
  'distinctions-fm4.rename.prefilled': 'Así está hoy en los datos de la empresa.',
  'distinctions-fm4.rename.yes': 'Sí, hacer el distintivo nuevo',
  'distinctions-fm4.rename.done':
    'El nombre cambió. El PDF nuevo se está preparando y la empresa lo recibe por correo.',
  'reminders.kind.distinctions.renamed.when': 'Cuando el documento con el nombre corregido o nuevo está listo.',
  'reminders.kind.distinctions.renamed.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
} as const;

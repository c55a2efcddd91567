/** Who does what in a company. */
export default {
  'companies.functions.title': 'Quién hace qué',
  'companies.functions.intro':
    'Cada nivel pide cursos según la función: RH, dirección, mandos y quienes contratan. Di aquí cuántas personas hay en cada una y quiénes son. Tu auditora lo confirma.',
  'companies.functions.read-only': 'Sólo quien administra la empresa puede cambiarlo.',
  'companies.functions.saved-on': 'Se guardó el {day}.',
  'companies.functions.saved': 'Quedó guardado quién hace qué.',
  'companies.functions.counts': 'Cuántas personas',
  'companies.functions.counts-text':
    'Cuenta a todas, también a quienes no tienen cuenta aquí. {n, plural, one {En tu empresa trabaja una persona} other {En tu empresa trabajan # personas}}.',
  'companies.functions.count.hr': 'Personas en Recursos Humanos',
  'companies.functions.count.direction': 'Personas en la dirección',
  'companies.functions.count.managers': 'Mandos',
  'companies.functions.count.hiring': 'Personas que intervienen en la contratación',
  'companies.functions.hint.hr': 'Si nadie se dedica sólo a eso, cuenta a quien lo hace.',
  'companies.functions.hint.direction': 'Dueñas, dueños, gerencia general.',
  'companies.functions.hint.managers': 'Quienes tienen a otras personas a su cargo. Si no hay, escribe 0.',
  'companies.functions.hint.hiring': 'Quienes publican vacantes, entrevistan o deciden a quién contratar.',
  'companies.functions.people': 'Quiénes son',
  'companies.functions.people-text':
    'Marca la función de cada persona de tu equipo. Una persona puede tener varias; quien no tenga ninguna queda sin marcas.',
  'companies.functions.name.hr': 'RH',
  'companies.functions.name.direction': 'Dirección',
  'companies.functions.name.managers': 'Mandos',
  'companies.functions.name.hiring': 'Contratación',
  'companies.functions.mark': '{name}: {function}',

  'refusal.companies.functions-more-than-people':
    '{n, plural, one {En tu empresa trabaja una persona} other {En tu empresa trabajan # personas}}: no puede haber más en una función. Corrige el número, o el de personas en los datos de la empresa.',
  'refusal.companies.functions-fewer-than-named':
    '{n, plural, one {Marcaste a una persona} other {Marcaste a # personas}} con esta función: el número no puede ser menor.',
} as const;

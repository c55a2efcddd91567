/** The search of the workspaces. */
export default {
  'search.title': 'Buscar',
  'search.title-of': 'Buscar «{question}»',
  'search.label': '¿Qué buscas?',
  'search.hint':
    'Personas de tu equipo, prácticas, situaciones documentales, preguntas frecuentes y correos de tu empresa.',
  'search.hint-staff':
    'Empresas, personas, prácticas, situaciones documentales, preguntas frecuentes y correos, según lo que abre tu cuenta.',
  'search.too-short': 'Escribe al menos dos letras.',
  'search.count':
    '{n, plural, =0 {No encontramos nada con «{question}».} one {Un resultado con «{question}».} other {# resultados con «{question}».}}',
  'search.none': 'Nada por aquí',
  'search.none-text': 'Prueba con menos palabras, con otra forma de escribirlo o con el código.',
  'search.more': 'Ver todo',
  'search.kind.companies': 'Empresas',
  'search.kind.people': 'Personas',
  'search.kind.practices': 'Prácticas',
  'search.kind.good-practices': 'Buenas prácticas',
  'search.kind.situations': 'Situaciones documentales',
  'search.kind.questions': 'Preguntas frecuentes',
  'search.kind.mails': 'Correos',
} as const;

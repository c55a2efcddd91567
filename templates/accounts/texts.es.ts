/** Roles and fields that several pages of accounts name. */
export default {
  'role.company_admin': 'Administración de la empresa',
  'role.company_admin.what': 'Ves y cambias todo lo de la empresa, e invitas a tus colegas.',
  'role.company_editor': 'Recursos humanos',
  'role.company_editor.what': 'Contestas la autoevaluación, subes evidencias e inscribes personas a los cursos.',
  'role.learner': 'Participante de cursos',
  'role.learner.what': 'Tomas los cursos a tu ritmo y descargas tus constancias.',
  'role.auditor': 'Auditoría',
  'role.auditor.what': 'Revisas evidencias y recomiendas el nivel.',
  'role.committee': 'Comité',
  'role.committee.what': 'Decides los distintivos con tu voto.',
  'role.content_editor': 'Contenidos',
  'role.content_editor.what': 'Editas los cursos y la guía.',
  'role.legal_reviewer': 'Revisión jurídica',
  'role.legal_reviewer.what': 'Revisas que la guía diga lo que dice la ley.',
  'role.staff_admin': 'Administración de FM4',
  'role.staff_admin.what': 'Activas empresas e invitas a las personas de FM4.',
  'role.protection': 'Protección',
  'role.protection.what':
    'Recibes las alertas de las encuestas y acompañas a quien está en riesgo. Es tu única función en FM4.',
  'role.partner': 'Enlace municipal',
  'role.partner.what':
    'Mantienes al día los datos de tu oficina, llevas acuerdos con FM4 y tomas el curso para enlaces.',

  'accounts.email': 'Correo',
  'accounts.password': 'Contraseña',
  'accounts.name': 'Nombre',
  'accounts.name-hint': 'Como quieres que aparezca en tus constancias.',
  'accounts.language': 'Idioma',
  'accounts.language-hint': 'De las páginas y de los correos.',
  'accounts.language-es': 'Español',
  'accounts.language-en': 'English',

  'accounts.sign-in': 'Entrar',

  'accounts.code': 'Código',

  'accounts.new-password': 'Contraseña nueva',
  'accounts.password-hint': 'Al menos 10 caracteres. Una frase larga es fácil de recordar y difícil de adivinar.',

  'accounts.your-role': 'Función',
  'accounts.open-until': 'Vigente hasta',

  'refusal.accounts.email-taken': 'Ya hay una cuenta con {email}. Entra con ella o recupera tu contraseña.',
} as const;

/** What a company shows elsewhere: badge, card, links, the directory. */
export default {
  'distinctions.badge.title': '{company}: distintivo Puertas Abiertas, nivel {level}. Verificar con el código {code}',
  'distinctions.badge.title-not-in-force':
    '{company}: este distintivo Puertas Abiertas no está vigente ({state}). Verificar con el código {code}',
  'distinctions.card.level': 'Nivel {level}',
  'distinctions.card.day': 'al {day}',
  'distinctions.badge.check': 'Verificar',
  'distinctions.company.badge': 'El sello para tu página web',
  'distinctions.company.badge-text':
    'Copia estas líneas en tu página. El sello dice solo si el distintivo sigue vigente y lleva a su página pública.',
  'distinctions.company.badge-label': 'Código para pegar en tu página',
  'distinctions.company.badge-alt': 'Distintivo Puertas Abiertas, nivel {level}: {company}',
  'distinctions.share.mail': 'Para firmas de correo y boletines',
  'distinctions.share.mail-hint':
    'El mismo sello como imagen PNG: los correos no muestran SVG. Úsalo también donde no acepten SVG.',
  'distinctions.share.copy': 'Copiar',
  'distinctions.share.copied': 'Copiado',
  'distinctions.share.title': 'Cuéntalo',
  'distinctions.share.text':
    'El enlace muestra una tarjeta con el nombre de tu empresa, el nivel y el estado. Quien trabajó en ganarlo puede agregarlo a su perfil.',
  'distinctions.share.post': 'Compartir en LinkedIn',
  'distinctions.share.profile': 'Agregar a un perfil de LinkedIn',
  'distinctions.company.directory': 'El directorio',
  'distinctions.company.directory-on':
    'Tu empresa aparece en el <a>directorio público</a> mientras el distintivo esté vigente.',
  'distinctions.company.directory-off':
    'Si quieres, tu empresa aparece en el <a>directorio público</a>: nombre, nivel, giro y municipio. Nada más.',
  'distinctions.company.directory-yes': 'Aparecer en el directorio',
  'distinctions.company.directory-no': 'Salir del directorio',
  'distinctions.company.directory-admin': 'Esto lo decide quien administra tu empresa.',
  'distinctions.company.listed': 'Tu empresa ya aparece en el directorio.',
  'distinctions.company.unlisted': 'Tu empresa ya no aparece en el directorio.',
} as const;

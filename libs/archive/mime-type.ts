/**
 * Where an entry says what kind of file it is: the extended attribute of https://www.freedesktop.org/wiki/CommonExtendedAttributes/
 * under the name that GNU tar and bsdtar give it.
 */
export const MIME_TYPE = 'SCHILY.xattr.user.mime_type';

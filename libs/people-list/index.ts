/**
 * Reads lists of people as they are pasted: from a mail's recipients, a spreadsheet, a document. Each person is found with
 * the text in which they stood, so that what could not be read can be shown as it was.
 */
export { type ListedPerson, peopleHeading, readPeopleList, sameName } from './read.js';

/** Public verification by code and by file, and the directory. Reads only. */
export { VerificationModule } from './verification.module.js';
export { type ListedCompany, ListedCompanies } from './directory/listed-companies.js';

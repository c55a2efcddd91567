/** A sample of the mail about reviews that are due. */
export default { 'guidance.review-due': { day: '2027-05-31', texts: 12 } };

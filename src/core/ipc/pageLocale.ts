/** The part of a page's address in which main names the locale (BCP 47) that the page is to begin with. */
export const pageLocaleParameter = 'locale';

/** Where our readers are: the default of every test context, as far as the browser lets it be set. */
export const timeZone = 'Europe/Istanbul';
export const language = 'tr-TR';

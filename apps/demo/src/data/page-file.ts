/** The page of data, inside the folder of a language. */
export const file = 'data/index.html';

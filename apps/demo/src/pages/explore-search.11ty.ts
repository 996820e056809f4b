import { searchRecords, searchRecordsFile } from '../explore/search-records.ts';

export const data = { permalink: searchRecordsFile };

/** What the search of the explorer loads when it is used. */
export const render = (): string => `${JSON.stringify(searchRecords())}\n`;

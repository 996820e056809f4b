import { writeSchemas } from '../json-schema.ts';
import type { Command } from './command.ts';

export const schemas: Command = {
  name: 'schemas',
  says: 'writes the JSON Schemas that editors use',
  async run(folders) {
    await writeSchemas(folders.schema);
    return 0;
  },
};

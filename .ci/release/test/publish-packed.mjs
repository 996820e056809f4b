// Brings what was packed into the registry of the environment as a release does, without what a release asks of a commit.
import { readPacked } from '../pack.mjs';
import { upload } from '../upload.mjs';

const folder = process.argv[2] ?? '';
upload(readPacked(folder), folder, { tag: 'latest', provenance: false });

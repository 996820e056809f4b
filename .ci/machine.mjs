// What a result depends on beside the files of the repository. Turbo hashes it: `globalEnv` in turbo.json.

/** Some tests run only for root. */
const user = process.getuid?.() === 0 ? 'root' : 'user';

export const machine = `${process.platform} ${process.arch}, Node ${process.versions.node}, ${user}`;

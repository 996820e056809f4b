// What pnpm packs in GitHub Actions says which repository it comes from: the registry compares that with who signed it.
const path = require('node:path');

module.exports = {
  hooks: {
    /** @param {{ repository?: unknown }} manifest @param {string} folder of the package */
    beforePacking(manifest, folder) {
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
      if (!server || !name || manifest.repository) return manifest;
      const directory = path.relative(path.join(__dirname, '../..'), folder).replaceAll(path.sep, '/');
      return { ...manifest, repository: { type: 'git', url: `git+${server}/${name}.git`, directory } };
    },
  },
};

// Who built a package, and from what: GitHub Actions signs it, and npm compares it with the manifest.
import { publicPackages } from './packages.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * Whether packages are signed: always in GitHub Actions, never elsewhere.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @param {readonly Pick<import('./packages.mjs').PublicPackage, 'name' | 'manifest'>[]} [packages]
 */
export function wantsProvenance(environment = process.env, packages = publicPackages()) {
  if (environment['GITHUB_ACTIONS'] !== 'true') return false;
  if (!environment['ACTIONS_ID_TOKEN_REQUEST_URL']) {
    throw new ReleaseStop(
      'This job may not ask for an identity, so nobody could see where the packages come from.',
      'give it the right “id-token: write”',
    );
  }
  const here = `${environment['GITHUB_SERVER_URL']}/${environment['GITHUB_REPOSITORY']}`;
  // Where a manifest says nothing, what is packed says where it was built (pnpmfile.cjs).
  const elsewhere = packages.filter(
    ({ manifest: { repository } }) => repository !== undefined && addressOf(repository) !== here,
  );
  if (elsewhere.length > 0) {
    throw new ReleaseStop(
      `A registry refuses a signature from ${here} for ${elsewhere.map(({ name }) => name).join(' and ')}: “repository” in package.json says otherwise.`,
      'take “repository” out of package.json: packing writes the one that signs',
    );
  }
  return true;
}

/** @param {import('./packages.mjs').Manifest['repository']} repository */
const addressOf = (repository) =>
  (typeof repository === 'string' ? repository : (repository?.url ?? ''))
    .replace(/^git\+/, '')
    .replace(/\.git$/, '');

/** What the project needs before its tools can run. Plain Node.js: no package is there yet. */

/** The oldest Node.js the tools run on. */
export const oldestNode = [20, 19];

/**
 * @typedef {object} LockFile the part of `package-lock.json` that is read here
 * @property {Record<string, { version?: string, optional?: boolean }>} packages
 */

/**
 * Packages a lock file asks for that are not installed in that version. Optional ones do not count:
 * most of them are binaries for other systems.
 *
 * @param {LockFile} wanted `package-lock.json`
 * @param {LockFile | undefined} installed npm's own record in `node_modules`, if there is one
 * @returns {string[]} their paths
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, { optional }]) => path !== '' && optional !== true)
    .filter(([path, { version }]) => installed?.packages[path]?.version !== version)
    .map(([path]) => path);
}

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether the tools run on it
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** How a script of the project calls npm: with the one that called it, where there is one. */

/**
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]} program and arguments
 */
export function npmCommand(args) {
  const npm = process.env['npm_execpath'];
  return npm === undefined ? ['npm', ...args] : [process.execPath, npm, ...args];
}

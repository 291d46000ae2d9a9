/**
 * @param {() => string | Promise<string>} act
 * @returns {Promise<string>} its finding; an error it throws is one
 */
export async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    // Engines also throw what is no Error and has a name.
    const { name = 'something' } = /** @type {{ name?: string }} */ (error ?? {});
    return `throws ${name}`;
  }
}

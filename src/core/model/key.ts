/** True for what LaunchDarkly takes for the key of a project, an environment, a flag or a segment. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}

/** What the connections to LaunchDarkly are made with needs this. Source: `engines` of undici 8. */
const NEEDED = [22, 19] as const;

/** Why a version of Node.js cannot ask LaunchDarkly, and the way out; undefined if it can. */
export function olderThanNeeded(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined;
  return `This command needs Node.js ${NEEDED.join(".")} or newer; this is ${version}. Run it as \`npm run flag-gitops -- …\`, which brings its own on Linux x64.`;
}

/** The environment of a run that takes place at a time, in Unix milliseconds: its clock goes on from there. */
export function atTime(time: number): Record<string, string> {
  const script = `const now=Date.now,ahead=${time}-now();Date.now=()=>now()+ahead`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

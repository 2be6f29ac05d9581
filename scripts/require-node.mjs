// Plain JavaScript: it must run on the Node that is too old for everything else.
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24, and npm found Node ${process.versions.node}. On Linux x64 \`npm ci\` (with optional dependencies) brings it; elsewhere install Node 24.`,
  );
  process.exitCode = 1;
}

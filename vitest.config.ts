import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // No module holds state that changes, so that files may share a process; starting one for each took a seventh of all the work.
    isolate: false,
    testTimeout: 30_000,
    // More than the cores there are: the scenarios often wait for the action, and it for its next try.
    maxWorkers: 3,
  },
});

/** How the tests run: once, each file in a process of its own, against one knowledge base built beforehand. */
import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the counts, if it asks for them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // A command takes a second or two to start, more where several start at once on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Colours would depend on where the tests run.
    env: { NO_COLOR: '1' },
  },
});

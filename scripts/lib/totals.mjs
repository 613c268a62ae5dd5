/** Reading the JSON reports of the test runners into one kind of total: `{ passed, failed, skipped, skippedNames }`. */

/** From vitest's json reporter. A file that could not be loaded has no tests, and counts as one failure. */
export const vitestTotals = (report) => {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: skipped.length,
    skippedNames: skipped.map((test) => test.fullName),
  };
};

/** From Playwright's json reporter. A test that only passed when tried again counts as failed. */
export const playwrightTotals = ({ suites, stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
  skippedNames: allSpecs(suites)
    .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
    .map((spec) => `${spec.file}: ${spec.title}`),
});

/** Every test of a Playwright report, however deep its groups. */
export const allSpecs = (suites) =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...allSpecs(suite.suites ?? [])]);

export const addTotals = (all) => ({
  passed: sum(all, 'passed'),
  failed: sum(all, 'failed'),
  skipped: sum(all, 'skipped'),
  skippedNames: all.flatMap((one) => one.skippedNames),
});

const sum = (all, name) => all.reduce((total, one) => total + one[name], 0);

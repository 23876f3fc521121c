/**
 * Closes a jest run with one plain line that other programs can read: after jest's own summary, so at the very end. A suite that could not even
 * start counts as a failure.
 */
class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.once('exit', () => {
      console.log(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
    });
  }
}

module.exports = CountReporter;

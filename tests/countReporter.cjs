/** Closes a jest run with one plain line that other programs can read. A suite that could not even start counts as a failure. */
class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    console.log(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  }
}

module.exports = CountReporter;

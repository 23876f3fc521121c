/** What the compiler must know to check these tests: the document's matchers, and what the pages' build provides. */
/// <reference path="../../../static/src/types.d.ts" />
import '@testing-library/jest-dom';

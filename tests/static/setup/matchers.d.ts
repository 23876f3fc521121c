/** What the compiler must know to check these tests: the document's matchers, and what the pages' build provides. */
import '@testing-library/jest-dom';
import '../../../static/src/types';

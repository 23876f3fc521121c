/**
 * What a reviewer need not say: strict typed rules, a pure domain, one clock, pages that speak through catalogues and design tokens. Which room
 * may import which is kept by .dependency-cruiser.cjs, sizes and the like by tests/architecture.
 */
import designSystem from '@atlaskit/eslint-plugin-design-system';
import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const plainScripts = ['**/*.{js,cjs,mjs}'];
const pages = ['static/**/*.{ts,tsx}'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name.',
};
const noBarrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' };
const clockReads = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is an argument; the one real clock is src/adapters/clock.ts.',
  },
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: 'Time is an argument; the one real clock is src/adapters/clock.ts.',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Randomness is an argument.' },
];
const literalWords = [
  { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Words sit in the catalogue, with a description for the translator.' },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|alt|label|placeholder|title)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Words sit in the catalogue, with a description for the translator.',
  },
  { selector: 'Literal[value=/^#[0-9a-fA-F]{3,8}$/]', message: 'Colours are design tokens.' },
];
const timers = ['setTimeout', 'setInterval', 'setImmediate'];
const outside = ['console', 'fetch', 'process', 'performance', 'crypto', 'window', 'document', 'globalThis', ...timers];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', '.data/', '.screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An operation may promise without waiting: ports are asynchronous, their fakes need not be.
      '@typescript-eslint/require-await': 'off',
      // A queue drained by `for (;;)` and `while (true)` says what it does.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, ...clockReads],
      'no-restricted-globals': ['error', ...timers],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...outside] },
  },
  {
    files: pages,
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest'], designSystem.configs['recommended/flat']],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, ...literalWords],
      // What is repeated is our own (src/decisions/0005): plain elements on design tokens, without the run time of a component each.
      '@atlaskit/design-system/no-html-code': 'off',
      '@atlaskit/design-system/no-html-heading': 'off',
      '@atlaskit/design-system/use-heading': 'off',
      '@atlaskit/design-system/use-primitives-text': 'off',
      '@atlaskit/design-system/use-tokens-typography': 'off',
      '@atlaskit/design-system/use-simple-form': 'off',
      '@atlaskit/design-system/use-simple-field': 'off',
    },
  },
  {
    // The one folder where elements stand bare: its components are what the rules ask for elsewhere.
    files: ['static/src/components/bare/*.tsx'],
    rules: {
      '@atlaskit/design-system/no-html-anchor': 'off',
      '@atlaskit/design-system/no-html-button': 'off',
      '@atlaskit/design-system/no-html-select': 'off',
      '@atlaskit/design-system/no-html-textarea': 'off',
      'jsx-a11y/control-has-associated-label': 'off',
    },
  },
  { files: ['tests/stand-in/shell/**/*.tsx'], extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['tests/**/*.test.{ts,tsx}'],
    rules: {
      // Jest's asymmetric matchers are `any` by declaration.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // A config file, and a module in place of a package's own, have the shape that others read.
  { files: ['**/*.config.{ts,mts}', 'static/build/no*.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel] } },
  {
    files: plainScripts,
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'module', 'process', 'require', '__dirname', ...timers].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: { 'max-lines': ['error', 300] },
  },
  // These packages of their own are installed by the lane that needs them, so their types are not there on an ordinary machine.
  { files: ['.ci/**/*.ts'], extends: [tseslint.configs.disableTypeChecked], languageOptions: { parserOptions: { projectService: false } } },
);

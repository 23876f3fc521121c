/** Every suite but the browser's runs here; each project names the room of the house it tests. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const node = (name, folder) => ({
  displayName: name,
  testEnvironment: 'node',
  roots: [`<rootDir>/tests/${folder}`],
  testMatch: ['**/*.test.ts'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils)/)'],
});

module.exports = {
  projects: [
    node('domain', 'domain'),
    node('app', 'app'),
    node('adapters', 'adapters'),
    node('entry', 'entry'),
    node('stand-in', 'stand-in'),
    node('architecture', 'architecture'),
    node('e2e', 'e2e'),
  ],
};
